import type { Translate } from '../../../utils/messages';
import type { Problem } from './import-state';

/** Says why nothing was imported. */
export function ProblemText({ problem, t }: { problem: Problem; t: Translate }) {
  return (
    <p class="fc-import-problem" role="alert" data-problem={problem.type}>
      {textOf(problem, t)}
    </p>
  );
}

function textOf(problem: Problem, t: Translate): string {
  switch (problem.type) {
    case 'unreadable':
      return problem.place
        ? t('import_unreadable_at', [problem.place, problem.message])
        : t('import_unreadable', [problem.message]);
    case 'full':
      return t('import_full');
    case 'stopped':
      return t('import_stopped');
    case 'failed':
      return t('import_failed', [problem.message]);
  }
}
