import { isForbiddenPlace } from '../../article/blocks/element-handling';
import { firstOf } from '../../article/dom/element-queries';
import { boxOf, elementsWithTag, frameDocumentOf } from '../../article/dom/read-node';
import { hasPlaceForCard } from '../documents';
import { isDrawn } from '../reading/is-drawn';

/** Frames looked at on one page: those of advertisements may be dozens. */
const MOST_FRAMES = 60;

/** A frame that is smaller holds no running text but an advertisement or a button; CSS pixels. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 260;

/**
 * The documents of a page's frames that may hold text of the page's own: of the same origin (no other
 * document can be reached from here), drawn, and larger than an advertisement; those of frames within
 * them too.
 */
export function* frameDocuments(document: Document, depth = 0): Generator<Document> {
  if (depth === MOST_DEPTH) return;
  for (const element of firstOf(elementsWithTag(document, 'iframe'), MOST_FRAMES)) {
    const inner = frameDocumentOf(element as HTMLIFrameElement);
    if (inner === null || inner === undefined || !hasPlaceForCard(inner)) continue;
    if (isForbiddenPlace(element) || !isLarge(element) || !isDrawn(element)) continue;
    yield inner;
    yield* frameDocuments(inner, depth + 1);
  }
}

/** Frames within frames that are gone into. */
const MOST_DEPTH = 3;

/** Asked last, and of frames of the same origin alone: it is the one question about layout. */
function isLarge(frame: Element): boolean {
  const { width, height } = boxOf(frame);
  return width >= LEAST_WIDTH_PX && height >= LEAST_HEIGHT_PX;
}
