import { Switch } from 'react-aria-components';
import { LOCALES, LOCK_MINUTES, type Locale } from '../../src/contract/calls.ts';
import { say } from '../say.ts';
import { type Settings, TEXT_SIZES, THEMES } from '../state/settings.ts';
import { Segments } from './Segments.tsx';
import { Window } from './Window.tsx';

interface Props {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly onClose: () => void;
}

export const SettingsWindow = ({ settings, onSettings, locale, onLocale, onClose }: Props) => (
  <Window title={say('settings.title')} onClose={onClose}>
    <h3 className="dialog-part">{say('settings.theme')}</h3>
    <Segments
      label={say('settings.theme')}
      value={settings.theme}
      onChange={(theme) => onSettings({ ...settings, theme })}
      options={THEMES.map((value) => ({ value, face: say(`settings.theme.${value}`) }))}
    />
    <h3 className="dialog-part">{say('settings.text')}</h3>
    <Segments
      label={say('settings.text')}
      value={settings.text}
      onChange={(text) => onSettings({ ...settings, text })}
      options={TEXT_SIZES.map((value) => ({ value, face: say(`settings.text.${value}`) }))}
    />
    <h3 className="dialog-part">{say('settings.locale')}</h3>
    <Segments
      label={say('settings.locale')}
      value={locale}
      onChange={onLocale}
      options={LOCALES.map((value) => ({ value, face: say(`locale.${value}`) }))}
    />
    <h3 className="dialog-part">{say('settings.idle')}</h3>
    <Segments
      label={say('settings.idle')}
      value={String(settings.idle)}
      onChange={(minutes) => {
        const idle = LOCK_MINUTES.find((one) => String(one) === minutes);
        if (idle) onSettings({ ...settings, idle });
      }}
      options={LOCK_MINUTES.map((minutes) => ({
        value: String(minutes),
        face: say('settings.idle.minutes', { minutes }),
      }))}
    />
    <h3 className="dialog-part">{say('settings.keys')}</h3>
    <Switch
      className="switch"
      isSelected={settings.letters}
      onChange={(letters) => onSettings({ ...settings, letters })}
    >
      <span className="switch-track" aria-hidden="true" />
      {say('settings.letters')}
    </Switch>
    <p className="label">{say('settings.letters.means')}</p>
  </Window>
);
