import type { Mention } from '../../../utils/recognition/contract';
import type { TextSpan } from '../data/documents';
import { hasHonorific, trimSpan } from '../scoring/trim-span';

/** How a marked name names its person. */
export type MarkForm = 'full name' | 'short form' | 'titled' | 'bare';

/** All forms, in the order of the tables. */
export const MARK_FORMS: readonly MarkForm[] = ['full name', 'short form', 'titled', 'bare'];

/** A marked name, and whether it is right. */
export interface JudgedMark {
  readonly form: MarkForm;
  readonly right: boolean;
  /** Who it is marked for, and where: what is printed of a wrong one. */
  readonly told: string;
}

/**
 * Tells how a mark names its person: by more than one word; by one that a full name of the text made
 * known; by one with a form of address or a title before it; or by that word and nothing else.
 */
export function formOfMark(text: string, mention: Mention): MarkForm {
  const { start, end } = trimSpan(text, mention);
  if (mention.reason.unlockedBy !== undefined) return 'short form';
  if (SPACE.test(text.slice(start, end))) return 'full name';
  return hasHonorific(text, mention) ? 'titled' : 'bare';
}

const SPACE = /\s/;

/** A mark with what stands around it, on one line. */
export function tellMark(
  id: string,
  text: string,
  mention: TextSpan & { personId: string | null },
) {
  const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = text.slice(mention.end, mention.end + AROUND);
  const place = `…${before}[${text.slice(mention.start, mention.end)}]${after}…`;
  return `${id} ${mention.personId}: ${place.replace(/\s+/g, ' ')}`;
}

/** Characters shown on either side. */
const AROUND = 50;
