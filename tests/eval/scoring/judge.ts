import type { GoldMention, LinkingDoc, TextSpan } from '../data/documents';
import type { Link } from '../systems/system';
import { judgePerson, type PeopleById } from './same-person';
import { isInside, overlap, trimSpan } from './trim-span';

/** What a link is worth. `neutral`: it does not count. */
export type Verdict =
  | 'by-id'
  | 'by-name'
  | 'wrong-person'
  | 'unlinkable-person'
  | 'not-a-person'
  | 'neutral';

/** A link with its verdict, and the mention it was judged against. */
export interface JudgedLink {
  readonly link: Link;
  readonly verdict: Verdict;
  readonly gold?: GoldMention;
}

/** A mention that was to be found, and whether it was. */
export interface JudgedMention {
  readonly mention: GoldMention;
  readonly found: boolean;
}

/** All that scoring knows of a system's reading of one document. */
export interface JudgedDoc {
  readonly doc: LinkingDoc;
  readonly links: readonly JudgedLink[];
  readonly mentions: readonly JudgedMention[];
}

/** Whether a verdict is in the link's favour. */
export function isRight(verdict: Verdict): boolean {
  return verdict === 'by-id' || verdict === 'by-name';
}

/**
 * Judges a system's links in one document. A link finds at most one mention, a mention is found at
 * most once: of a mention within another only one counts as found.
 */
export function judgeDoc(doc: LinkingDoc, links: readonly Link[], people: PeopleById): JudgedDoc {
  const trim = <Span extends TextSpan>(span: Span) => ({ span, at: trimSpan(doc.text, span) });
  const found = new Set<GoldMention>();
  const judging = {
    doc,
    mentions: doc.mentions.map(trim),
    nil: doc.nilPersons.map(trim),
    found,
    people,
  };
  const judged: JudgedLink[] = [];
  for (const link of links) {
    const one = judgeLink(link, judging);
    if (isRight(one.verdict) && one.gold !== undefined) found.add(one.gold);
    judged.push(one);
  }
  const mentions = doc.mentions
    .filter(({ kind }) => kind === 'named')
    .map((mention) => ({ mention, found: found.has(mention) }));
  return { doc, links: judged, mentions };
}

interface Trimmed<Span> {
  readonly span: Span;
  readonly at: TextSpan;
}

interface Judging {
  readonly doc: LinkingDoc;
  readonly mentions: readonly Trimmed<GoldMention>[];
  readonly nil: readonly Trimmed<TextSpan>[];
  /** By links before this one. */
  readonly found: ReadonlySet<GoldMention>;
  readonly people: PeopleById;
}

function judgeLink(link: Link, judging: Judging): JudgedLink {
  const { doc, mentions, nil } = judging;
  if (link.personId === null || !isInside(link, doc.evalSpan)) return { link, verdict: 'neutral' };
  const at = trimSpan(doc.text, link);
  const touched = mentions.filter((mention) => overlap(mention.at, at)).map(({ span }) => span);
  const named = touched.filter(({ kind }) => kind === 'named');
  if (named.length > 0) return judgeAgainst(named, link, link.personId, judging);
  if (nil.some((one) => overlap(one.at, at))) return { link, verdict: 'unlinkable-person' };
  return { link, verdict: touched.length > 0 ? 'neutral' : 'not-a-person' };
}

function judgeAgainst(
  named: readonly GoldMention[],
  link: Link,
  personId: string,
  { found, people }: Judging,
): JudgedLink {
  const right = named.filter((mention) => judgePerson(personId, mention, people) !== 'wrong');
  if (right.length === 0) return { link, verdict: 'wrong-person', gold: named[0] as GoldMention };
  const gold = right.find((mention) => !found.has(mention));
  // The second right link to one mention is neither a find nor an error.
  if (gold === undefined) return { link, verdict: 'neutral' };
  return { link, verdict: judgePerson(personId, gold, people) as Verdict, gold };
}
