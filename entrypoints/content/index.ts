import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../utils/page/marks/mark-lines.css';
import { hasPlaceForCard } from '../../utils/page/documents';
import { whenActivated } from '../../utils/page/when-activated';
import { startOnce } from './here';
import { runHere } from './run-here';

export default defineContentScript({
  // The build fills in the sites: named here, each page would load them all.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // WXT listens for an event of the document that ends this script, and a page can make it up.
    // Ending WXT's own context, in the same breath as it began, takes that listener away.
    ctx.abort();
    if (!hasPlaceForCard(document)) return;
    whenActivated(document, () => {
      startOnce(globalThis, (asked) => runHere(location.hostname, asked));
    });
  },
});
