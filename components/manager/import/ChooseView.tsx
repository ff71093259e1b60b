import { useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { Icon } from '../../parts/Icon';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { ImportProblem } from './import-state';
import type { ImportActions } from './use-import';

interface ChooseViewProps {
  readonly problem: ImportProblem | null;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Choose a file or drop one; above it, why the last one was not imported. */
export function ChooseView({ problem, actions, services }: ChooseViewProps) {
  const { t } = services;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) actions.choose(file);
  };
  return (
    <>
      <StepTitle takesFocus={problem !== null}>{t('import_title')}</StepTitle>
      {problem && <ProblemText problem={problem} t={t} />}
      <p class="fc-import-hint">{t('import_hint')}</p>
      <label
        class="fc-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input
          type="file"
          class="fc-unseen"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again once it was changed.
            event.currentTarget.value = '';
          }}
        />
        <Icon name="upload" />
        <span class="fc-drop-choose">{t('import_choose')}</span>
        <span class="fc-import-hint">{t('import_drop')}</span>
      </label>
      <p class="fc-import-hint">{t('import_formats')}</p>
    </>
  );
}

/** Says why nothing was imported. */
function ProblemText({ problem, t }: { problem: ImportProblem; t: Translate }) {
  return (
    <p class="fc-import-problem" role="alert" data-problem={problem.type}>
      {textOf(problem, t)}
    </p>
  );
}

function textOf(problem: ImportProblem, t: Translate): string {
  switch (problem.type) {
    case 'unreadable':
      return problem.place
        ? t('import_unreadable_at', [problem.place, problem.message])
        : t('import_unreadable', [problem.message]);
    case 'unexpected': {
      const { expected, found } = problem;
      const announced = t('import_pack_version', [expected.pack, expected.version]);
      const here = found
        ? t('import_pack_version', [found.pack, found.version])
        : t('import_pack_unnamed');
      return t('import_unexpected', [announced, here]);
    }
    case 'full':
      return t('import_full');
    case 'stopped':
      return t('import_stopped');
    case 'failed':
      return t('import_failed', [problem.message]);
  }
}
