import { querySelectorAll } from '../article/dom/read-node';
import { createCardsOnDemand } from './cards-on-demand';
import { CARD_TAG } from './constants';
import { createFirstHand } from './first-hand';
import { drawLinesIn } from './frames/frame-style';
import { watchFrames } from './frames/watch-frames';
import { createPageMarks } from './marks/page-marks';
import { createShownMarks } from './marks/shown-marks';
import { createArticleReading } from './reading/article-reading';
import { keepReading } from './reading/keep-reading';
import { peopleOf } from './reading/people-of';
import type { PageOptions, RunningPage } from './running-page';
import { watchHeldKey } from './session/held-key';
import { createRootLines } from './shadow/root-lines';
import { createShadowRoots, openRoot } from './shadow/shadow-roots';

/**
 * Reads the page and marks the names until `signal` aborts; the cards, which have a script of their
 * own, come when they may be wanted. Resolves when it is known what the page is, to null where
 * `signal` aborted meanwhile; the marks come after.
 */
export async function startPage(options: PageOptions): Promise<RunningPage | null> {
  const { document, settings, signal, failed } = options;
  removeLeftovers(document);
  // 1. What the page is
  const marks = createPageMarks(document);
  signal.addEventListener('abort', () => marks.clear());
  const drawLines = createRootLines(signal);
  const roots = createShadowRoots({
    openClosed: options.openClosed,
    opened(root, isNew) {
      drawLines(root);
      if (isNew) kept.watch(root, signal);
    },
  });
  const reading = await createArticleReading({
    document,
    marks,
    background: options.background,
    dayByReader: options.dayByReader,
    mayShow: options.mayShow,
    ...(options.asked && { asked: options.asked }),
    openShadow: roots.open,
    frames: () => frames.current(),
    marked: () => marked(),
    signal,
    outdated: () => {
      cards.here()?.outdated();
      kept.again();
    },
  });
  if (!reading) return null;
  const shown = createShownMarks({ marks, choice: settings, places: () => reading.scan.places() });
  const marked = (): void => {
    shown.refresh();
    options.counted(peopleOf(reading.scan).length);
    cards.here()?.marked();
    if (marks.size > 0 && !cards.here()) watchHand();
  };
  watchHeldKey({ changed: shown.hold, signal });
  // 2. Its cards, once the reader's hand stirs over a page that has marks, or a command wants one
  const cards = createCardsOnDemand({
    load: options.loadCards,
    start(startCards) {
      hand.stop();
      // The hand has stirred unheard until now, and the page may have meddled before.
      marks.repair();
      const { card } = options;
      const pointer = hand.last();
      return startCards({
        ...{ document, marks, reading, shown, card, settings, pointer, failed, signal },
        openShadow: (element) => openRoot(element, options.openClosed),
        frames: [...entered].map(([frame, gone]) => ({ document: frame, gone })),
      });
    },
    failed,
    signal,
  });
  const hand = createFirstHand({ stirred: cards.expect, signal });
  const entered = new Map<Document, AbortSignal>();
  const watchHand = (): void => {
    for (const place of [document, ...entered.keys()]) hand.watch(place);
  };
  const unlessNone = async (show: 'showNext' | 'showPerson', id = ''): Promise<boolean> =>
    marks.size > 0 && ((await cards.ask())?.[show](id) ?? false);
  // 3. The text, now and as it changes
  const kept = keepReading({
    document,
    // In a moment: what is read is watched by what is made here.
    read: () => Promise.resolve().then(reading.read).finally(marks.repair),
    changed: () => cards.here()?.changed(),
    mend: reading.mend,
    hasMore: roots.haveCome,
    failed,
    signal,
  });
  // 4. Its frames, which are read, marked and pointed at as the page is
  const frames = watchFrames({
    document,
    entered(frame, gone) {
      const undraw = drawLinesIn(frame);
      entered.set(frame, gone);
      gone.addEventListener('abort', () => {
        undraw();
        entered.delete(frame);
        marks.forget(frame);
      });
      cards.here()?.watch({ document: frame, gone });
      kept.watch(frame, gone);
    },
    loaded: (isSoon) => (isSoon ? kept.again() : kept.stirred()),
    signal,
  });
  return {
    async article() {
      if (!reading.isCurrent()) await reading.renew();
      return reading.facts;
    },
    decision: () => reading.scan.decision,
    people: () => peopleOf(reading.scan),
    showPerson: (id) => unlessNone('showPerson', id),
    showNext: () => unlessNone('showNext'),
    confirmCard: (token) => cards.here()?.confirmCard(token) ?? false,
    cardHere: (token) => cards.here()?.cardHere(token) ?? null,
    areCardsRefused: () => cards.here()?.areCardsRefused() ?? false,
    readAfresh() {
      reading.startAfresh();
      kept.again();
    },
    followSettings() {
      cards.here()?.followSettings();
      shown.refresh();
    },
  };
}

/** An updated extension comes anew into open pages, where the old one's card may still be. */
function removeLeftovers(document: Document): void {
  for (const old of querySelectorAll(document, CARD_TAG)) old.remove();
}
