import { useState } from 'preact/hooks';
import type { Problem } from '../../../utils/settings/settings';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { NoteBlock } from '../../parts/NoteBlock';
import { Setting } from '../../parts/Setting';
import type { ManagerServices } from '../manager-services';
import { ProblemList } from './ProblemList';
import type { SettingsSection } from './sections';
import type { SettingsToasts } from './use-toasts';

/** Saving settings in a file, loading them from one, and the way back to how they were at first. */
export function fileSection(services: ManagerServices, toasts: SettingsToasts): SettingsSection {
  const { t } = services;
  const props = { services, toasts };
  const words = (name: 'save' | 'load' | 'reset') => [
    t(`settings_${name}`),
    t(`settings_${name}_help`),
  ];
  return {
    id: 'file',
    title: t('settings_file'),
    rows: [
      { id: 'save', words: words('save'), view: <SaveRow {...props} /> },
      { id: 'load', words: words('load'), view: <LoadRow {...props} /> },
      { id: 'reset', words: words('reset'), view: <ResetRow {...props} /> },
    ],
  };
}

interface FileRowProps {
  readonly services: ManagerServices;
  readonly toasts: SettingsToasts;
}

function SaveRow({ services: { t, settings }, toasts }: FileRowProps) {
  return (
    <Setting label={t('settings_save')} help={t('settings_save_help')}>
      {({ id, labelledBy, describedBy }) => (
        <Button
          id={id}
          size="s"
          icon="download"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          onClick={() => void settings.save().catch(toasts.failed)}
        >
          {t('settings_save_short')}
        </Button>
      )}
    </Setting>
  );
}

/** A file that was not loaded, and why. */
interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

function LoadRow({ services, toasts }: FileRowProps) {
  const { t, settings } = services;
  const [refused, setRefused] = useState<Refused | null>(null);
  const load = async (file: File) => {
    setRefused(null);
    const outcome = await settings.load(file);
    if ('problems' in outcome) return setRefused({ name: file.name, problems: outcome.problems });
    await toasts.done(
      t('settings_loaded', [file.name]),
      t('settings_back'),
      async () => outcome.undo,
    );
  };
  return (
    <>
      <Setting label={t('settings_load')} help={t('settings_load_help')}>
        {({ id, describedBy }) => (
          <label class="fc-button fc-settings-choose" data-size="s">
            <input
              id={id}
              type="file"
              class="fc-unseen"
              accept=".json"
              aria-describedby={describedBy}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void load(file).catch(toasts.failed);
                // The same file may be chosen again once it was changed.
                event.currentTarget.value = '';
              }}
            />
            <Icon name="upload" />
            {t('settings_load_short')}
          </label>
        )}
      </Setting>
      <div role="alert">{refused && <RefusedNote refused={refused} services={services} />}</div>
    </>
  );
}

function RefusedNote({
  refused,
  services: { t },
}: {
  refused: Refused;
  services: ManagerServices;
}) {
  return (
    <NoteBlock kind="danger">
      {t('settings_load_refused', [refused.name])}
      <ProblemList problems={refused.problems} t={t} />
    </NoteBlock>
  );
}

function ResetRow({ services: { t, settings }, toasts }: FileRowProps) {
  const reset = () =>
    void toasts.done(t('settings_reset_done'), t('settings_back'), () => settings.reset());
  return (
    <Setting label={t('settings_reset')} help={t('settings_reset_help')}>
      {({ id, labelledBy, describedBy }) => (
        <Button
          id={id}
          size="s"
          kind="danger"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          onClick={reset}
        >
          {t('settings_reset_short')}
        </Button>
      )}
    </Setting>
  );
}
