/** A whole session with the notebook in a real window; says "ready" while everything is open, and waits to be killed. */
import { fileURLToPath } from 'node:url';
import { openApp } from '../chromium.ts';
import { MARKS } from './marks.ts';

const app = await openApp(fileURLToPath(new URL('../page', import.meta.url)));

const call = async (channel: string, input: object): Promise<Record<string, unknown>> => {
  const reply = JSON.parse(
    await app.page.evaluate(
      ([name, json]) => {
        const bridge: { call: (channel: string, json: string) => Promise<string> } = Reflect.get(
          globalThis,
          'vignette',
        );
        return bridge.call(name, json);
      },
      [channel, JSON.stringify(input)] as const,
    ),
  );
  if (!reply.ok) throw new Error(`${channel}: ${reply.error?.code}`);
  return reply.ok;
};

const { client, label, name, place, final, term, footprint, passphrase } = MARKS;
const original = `My client ${name} ${name}son of ${place} sleeps badly. `.repeat(200);

await call('notebook:create', { passphrase });
await call('notebook:save-terms', { hide: [{ text: term, category: 'org' }], allow: [] });
await call('notebook:save-footprint', { name: footprint, groups: [] });
const { terms } = await call('notebook:context', {});
await call('case:review', {
  ...{ text: original, audience: 'public-group', locale: 'en-US', terms },
  ...{ decisions: { entities: {}, mentions: {} }, additions: [] },
});
const { id } = await call('notebook:save-client', { codeName: client, label });
const consultation = {
  ...{ client: id, audience: 'public-group', template: 'consult-post', text: `${final} `.repeat(300), original },
  ...{ decisions: [], pause: {}, crowd: { low: 1, high: 2, mayBeOne: false }, facts: [] },
};
await call('notebook:save-consultation', consultation);
const second = await call('notebook:save-consultation', consultation);
await call('notebook:search', { words: final });
await call('notebook:export', { format: 'encrypted' });
await call('notebook:delete', { what: 'consultation', id: second['id'] });
await call('notebook:lock', {});
await call('notebook:unlock', { passphrase });
await call('notebook:save-consultation', consultation); // stands in the WAL when the process is killed
await call('notebook:search', { words: final });
console.log('ready');
setInterval(() => {}, 1000);
