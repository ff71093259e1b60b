import { strikeStageAfterAll } from '../support/stage';

/**
 * All suites as one file, so that they share one browser: Vitest would give each file its own.
 * One alone: `npm run test:e2e -- --project firefox -t 'the popup'`.
 */
import.meta.glob(
  [
    './*.e2e.ts',
    // These have a build or a profile of their own, and so a browser: among the others, each would
    // cost a further start of the one that those share.
    '!./{any-site,attacks-*,corrections,damaged-*,killed-*,optional-packs,swapped-*,torn-*,welcome}.e2e.ts',
    // These leave many people behind: the others come before.
    '!./import*.e2e.ts',
  ],
  { eager: true },
);
import.meta.glob(['./*.e2e.ts', '!./import*.e2e.ts'], { eager: true });
import.meta.glob('./import*.e2e.ts', { eager: true });
strikeStageAfterAll();
