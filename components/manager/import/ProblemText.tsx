import type { Translate } from '../../../utils/interface-text';
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
