import type { Mention } from '../../recognition/contract';
import type { Settings } from '../../settings/settings';
import type { PaintOf } from './marks';
import type { Paint } from './shelf';

/** The reader's choices of what is marked. */
export type MarkChoice = Pick<Settings, 'repeats' | 'markHeadlines' | 'markOffices'>;

/** A mention with what it stands in. */
export interface SetMention {
  readonly mention: Mention;
  /** The place of its block in the article as it is now. */
  readonly order: number;
  /** A heading begins one, and belongs to it. */
  readonly section: number;
  readonly inHeading: boolean;
  readonly inLink: boolean;
}

/** Which mentions are painted and how, and which the reader wants nothing of. */
export interface MarkPlan {
  readonly paintOf: PaintOf;
  readonly isLeftOut: (mention: Mention) => boolean;
}

/** Decides for all mentions of an article. While the reader holds the key, `key` shows all. */
export function planMarks(all: readonly SetMention[], choice: MarkChoice): MarkPlan {
  const paints = new Map<Mention, Paint>();
  const leftOut = new Set<Mention>();
  const said = new Set<string>();
  for (const one of [...all].sort(inTextOrder)) {
    const { mention } = one;
    if (isUnwanted(one, choice)) {
      leftOut.add(mention);
      continue;
    }
    const key = sayingOf(one, choice.repeats);
    const paint = paintFor(mention, said.has(key), choice.repeats);
    said.add(key);
    if (paint) paints.set(mention, paint);
  }
  return {
    paintOf: (mention) => paints.get(mention) ?? null,
    isLeftOut: (mention) => leftOut.has(mention),
  };
}

function isUnwanted({ mention, inHeading, inLink }: SetMention, choice: MarkChoice): boolean {
  if (mention.kind === 'role' && !choice.markOffices) return true;
  return inHeading && inLink && !choice.markHeadlines;
}

/** What must have been said before for a mention to be a repeat. */
function sayingOf({ mention, section, inHeading }: SetMention, repeats: MarkChoice['repeats']) {
  const who = `${mention.kind} ${mention.personId ?? mention.candidates.join(' ')}`;
  if (repeats === 'first') return who;
  if (repeats === 'section') return `${section} ${who}`;
  // A headline is read for itself: the name in the text below it is no repeat.
  return `${inHeading} ${who}`;
}

function paintFor({ kind }: Mention, isRepeat: boolean, repeats: MarkChoice['repeats']) {
  if (isRepeat && (repeats === 'section' || repeats === 'first')) return null;
  if (kind === 'role') return 'role';
  return isRepeat ? 'repeat' : 'first';
}

function inTextOrder(one: SetMention, other: SetMention): number {
  return one.order - other.order || one.mention.start - other.mention.start;
}
