import { normaliseName } from '../../../utils/names/normalise';
import type { GoldMention, TextSpan } from '../data/documents';
import type { ListedPerson } from '../data/people';
import { FALSE_KINDS, type FalseKind, namesOf } from '../scoring/error-kinds';
import type { JudgedDoc, JudgedLink } from '../scoring/judge';
import { formOf } from '../scoring/name-form';
import { overlap, trimSpan } from '../scoring/trim-span';
import type { LookedUp } from '../systems/watched';

/** What the errors of a document are told with. */
export interface Known {
  readonly people: ReadonlyMap<string, ListedPerson>;
  readonly lookedUp: LookedUp;
}

/** Tells every error of a document: where, what was said and why, and what would have been right. */
export function listErrors(judged: JudgedDoc, known: Known): readonly string[] {
  const { doc, links, mentions } = judged;
  const wrong = links.filter(({ verdict }) => isFalse(verdict));
  const missed = mentions.filter(({ found }) => !found).map(({ mention }) => mention);
  const lines = [
    ...wrong.map((one): [number, string] => [one.link.start, tellFalse(doc.text, one, known)]),
    ...missed.map((one): [number, string] => [one.start, tellMissed(judged, one, known)]),
  ];
  return lines.sort(([a], [b]) => a - b).map(([, line]) => `${doc.id} ${line}`);
}

function isFalse(verdict: string): verdict is FalseKind {
  return FALSE_KINDS.some((kind) => kind === verdict);
}

function tellFalse(text: string, { link, verdict, gold }: JudgedLink, { people }: Known): string {
  const should = gold === undefined ? '' : `; should be ${who(gold.personId, people, gold.name)}`;
  const why = `${link.reason ?? 'no reason'} (${link.confidence ?? '?'})`;
  const chosen = who(link.personId ?? '', people);
  return `FALSE ${verdict.replaceAll('-', ' ')}: ${inContext(text, link)}
    linked to ${chosen}: ${why}${should}`;
}

function tellMissed({ doc, links }: JudgedDoc, mention: GoldMention, known: Known): string {
  const form = formOf(doc.text, mention, namesOf(mention, known.people));
  const instead = links.find(({ link }) => overlap(link, mention))?.link;
  return `MISSED ${form}: ${inContext(doc.text, mention)}
    is ${who(mention.personId, known.people, mention.name)}; ${tellLink(instead, known)}; ${tellLookUp(doc.text, mention, known)}`;
}

function tellLink(link: JudgedLink['link'] | undefined, { people }: Known): string {
  if (link === undefined) return 'no link here';
  if (link.personId === null) return `left open: ${link.reason ?? ''}`;
  return `linked to ${who(link.personId, people)}`;
}

function tellLookUp(text: string, mention: GoldMention, { people, lookedUp }: Known): string {
  const { start, end } = trimSpan(text, mention);
  const key = normaliseName(text.slice(start, end));
  if (!lookedUp.keys.has(key)) return `"${key}" was not looked up`;
  const bearers = lookedUp.found.get(key) ?? [];
  if (bearers.length === 0) return `nobody bears "${key}"`;
  const named = bearers.slice(0, MOST_BEARERS).map((id) => who(id, people));
  const more = bearers.length > MOST_BEARERS ? ` and ${bearers.length - MOST_BEARERS} more` : '';
  return `"${key}" is borne by ${named.join(', ')}${more}`;
}

function who(id: string, people: ReadonlyMap<string, ListedPerson>, name = ''): string {
  const listed = people.get(id);
  return listed === undefined ? `${name || '?'} [${id}, not listed]` : `${listed.names[0]} [${id}]`;
}

/** The span in brackets, with what stands around it, on one line. */
function inContext(text: string, { start, end }: TextSpan): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}

const MOST_BEARERS = 5;
/** Characters shown on either side. */
const AROUND = 60;
