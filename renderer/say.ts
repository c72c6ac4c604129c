import { IntlMessageFormat } from 'intl-messageformat';
import { type MessageKey, messages } from './messages.ts';

const formats = new Map<MessageKey, IntlMessageFormat>();

/** One message with its values filled in. */
export const say = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string => {
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(messages[key], 'en');
    formats.set(key, format);
  }
  return String(format.format(values));
};

/** Is this the key of a message? For keys that are put together from parts. */
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** A message whose key is put together from parts; the parts themselves where there is none, so that a slip can be seen. */
export const sayPart = (key: string, values?: Readonly<Record<string, string | number>>): string =>
  isMessage(key) ? say(key, values) : key;
