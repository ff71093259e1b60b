import {
  addEventListener,
  frameDocumentOf,
  isElement,
  localNameOf,
} from '../../article/dom/read-node';
import { frameDocuments } from './frame-documents';

/** The page, and who hears of its frames. */
export interface WatchFramesOptions {
  readonly document: Document;
  /** A frame's document has come; `signal` aborts when it has gone, or all is over. */
  readonly entered: (frame: Document, signal: AbortSignal) => void;
  /**
   * A frame that may be read has been loaded, perhaps anew: what is known of the frames is out of
   * date. `isSoon` for the first few of a page; one that loads frames on and on is in no hurry.
   */
  readonly loaded: (isSoon: boolean) => void;
  readonly signal: AbortSignal;
}

/** The frames of a page that may have text of its own. */
export interface WatchedFrames {
  /** Those that are there now. */
  current(): readonly Document[];
}

/** Starts with none known: they are looked for whenever they are asked for. */
export function watchFrames(options: WatchFramesOptions): WatchedFrames {
  const { document, entered, loaded, signal } = options;
  const known = new Map<Document, AbortController>();
  const leave = (frame: Document): void => {
    known.get(frame)?.abort();
    known.delete(frame);
  };
  signal.addEventListener('abort', () => {
    for (const frame of [...known.keys()]) leave(frame);
  });
  let soonLeft = SOON_LOADS;
  const onLoad = ({ target }: Event): void => {
    const frame = target as Node | null;
    const inner = frame !== null && isFrame(frame) ? frameDocumentOf(frame) : null;
    if (!inner || ![...frameDocuments(document)].includes(inner)) return;
    loaded(soonLeft-- > 0);
  };
  addEventListener(document, 'load', onLoad, { capture: true, passive: true, signal });

  return {
    current() {
      if (signal.aborted) return [];
      const now = new Set(frameDocuments(document));
      for (const frame of [...known.keys()]) if (!now.has(frame)) leave(frame);
      for (const frame of now) {
        if (known.has(frame)) continue;
        const controller = new AbortController();
        known.set(frame, controller);
        entered(frame, controller.signal);
      }
      return [...now];
    },
  };
}

/** Loads of frames on one page that are met at once. */
const SOON_LOADS = 20;

function isFrame(node: Node): node is HTMLIFrameElement {
  return isElement(node) && localNameOf(node) === 'iframe';
}
