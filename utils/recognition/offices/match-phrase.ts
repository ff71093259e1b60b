import type { Day } from '../../people/person';
import type { Dropped } from '../trace/trace';
import { matchOffice } from './match-office';
import type {
  MatchContext,
  MatchedWords,
  NameHere,
  NamesHere,
  Office,
  OfficeMatch,
  PhraseMatches,
  PhraseWord,
  RefusedMatch,
  RoleSpan,
  TokenisedPhrase,
} from './model';

/** Reads a phrase against every office. */
export function matchPhrase(read: TokenisedPhrase, against: MatchContext): PhraseMatches {
  const { offices, names, roles, published } = against;
  const fits: OfficeMatch[] = [];
  const past: OfficeMatch[] = [];
  const others: OfficeMatch[] = [];
  const refused: RefusedMatch[] = [];
  let dropped: Dropped | undefined;
  for (const office of offices.beginningWith(read.words.map(({ key }) => key))) {
    const match = matchOffice(read, office, roles);
    if (match === undefined) continue;
    const fit = { office, span: spanOf(read, match), owned: match.owned };
    if (match.is === 'other') others.push(fit);
    if (match.is === 'nobody') refused.push({ ...fit, rule: match.rule ?? match.is });
    if (match.is !== 'same') continue;
    const apposition = appositionOf(read, match.to, { ...fit, names });
    if (apposition === 'other') others.push(fit);
    if (apposition !== 'none' || names.touches(fit.span)) dropped = 'own-title';
    if (isOfTheTime(read, office, published)) fits.push(fit);
    else past.push(fit);
  }
  return { matches: fits, past, others, refused, ...(dropped && { dropped }) };
}

/** "In 2003 the prime minister …" was somebody else, unless the person held it then. */
function isOfTheTime({ phrase }: TokenisedPhrase, office: Office, published: Day): boolean {
  const { year } = phrase;
  if (year === 0 || year >= Number(published.slice(0, 4))) return true;
  return office.former || office.heldIn(year);
}

/** The span of a phrase that is an office. */
function spanOf({ phrase, words }: TokenisedPhrase, { from, to }: MatchedWords): RoleSpan {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return {
    block: phrase.block,
    start: phrase.start + start,
    end: phrase.start + end,
    text: phrase.text.slice(start, end),
  };
}

/** Where a word of a phrase starts in its block. */
function startOf({ phrase }: TokenisedPhrase, word: PhraseWord): number {
  return phrase.start + word.start;
}

/**
 * How a name beside an office stands to it: `own` repeats whose office it is ("the prime minister,
 * Keir Starmer,"), `other` gives it to somebody else ("Jane Doe, the prime minister,").
 */
type Apposition = 'none' | 'own' | 'other';

/** Reads the names right before and after an office. */
function appositionOf(
  read: TokenisedPhrase,
  to: number,
  { office, span, names }: { office: Office; span: RoleSpan; names: NamesHere },
): Apposition {
  const next = read.words[to];
  const after = next && names.startingAt(span.block, startOf(read, next));
  if (next && after) {
    if (isOf(after, office)) return 'own';
    if (next.gap !== 'comma' || charAt(read, after.end) === ',') return 'other';
  }
  const before = nameBefore(read, names);
  if (before === undefined || isOf(before, office)) return 'none';
  return isClosed(read, to) ? 'other' : 'none';
}

function nameBefore({ phrase }: TokenisedPhrase, names: NamesHere): NameHere | undefined {
  if (phrase.edge !== 'comma') return undefined;
  return names.endingAt(phrase.block, phrase.start - ', '.length);
}

function isOf({ ids }: NameHere, { person }: Office): boolean {
  return ids.includes(person.id);
}

/** "…, the prime minister, said": set off on both sides. */
function isClosed({ words, phrase }: TokenisedPhrase, to: number): boolean {
  const next = words[to];
  if (next !== undefined) return next.gap === 'comma';
  return /^[.,;:)]/.test(phrase.text.slice(words[to - 1]?.end ?? 0));
}

function charAt({ phrase }: TokenisedPhrase, offset: number): string {
  return phrase.text.charAt(offset - phrase.start);
}
