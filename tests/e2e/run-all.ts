import { strikeStageAfterAll } from '../support/stage';

/**
 * All suites as one file, so that they share one browser: Vitest would give each file its own.
 * One alone: `npm run test:e2e -- --project firefox -t 'the popup'`.
 */
import.meta.glob('./*.e2e.ts', { eager: true });
strikeStageAfterAll();
