import { strikeStageAfterAll } from '../support/stage';
import './accessibility.e2e';
import './background.e2e';
import './card-content.e2e';
import './card-opening.e2e';
import './hostile-pages.e2e';
import './hydration.e2e';
import './long-pages.e2e';
import './manager.e2e';
import './marks.e2e';
import './modal-dialog.e2e';
import './popup.e2e';
import './read-article.e2e';
import './reload.e2e';
import './same-reading.e2e';
import './site-switch.e2e';
import './swapped-pack.e2e';

/**
 * All suites as one file, so that they share one browser: Vitest would give each file its own.
 * One alone: `npm run test:e2e -- --project firefox -t 'the popup'`.
 */
strikeStageAfterAll();
