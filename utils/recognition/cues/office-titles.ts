import { LANGUAGES } from '../../languages/all';
import { nameWords } from '../../names/normalise';
import { isOffice, type OfficeKind, officeKinds, titlePhrases } from '../../names/office-kinds';
import { CLAIM_OF, hasBegun } from '../../people/as-of/held-on';
import type { Day, Person } from '../../people/person';
import type { Span, TokenisedRun } from '../model';
import { isTitleWord } from './word-kinds';

/** Keys of the title words right before a span: "Vice President", "senator". */
export function titlesBefore(run: TokenisedRun, span: Span): readonly string[] {
  const { words, before } = run;
  const titles: string[] = [];
  // Below 0 are the words before the run, the closest at -1.
  for (let at = span.from - 1; at >= -before.length; at--) {
    const key = (at < 0 ? before.at(at) : words[at]?.key) ?? '';
    if (!isTitleWord(key)) break;
    titles.unshift(key);
  }
  return titles;
}

/** Whether the person had an office of this title by the article's day; its shadow has not. */
export function titleFits(
  person: Person,
  titles: readonly string[],
  day: Day | undefined,
): boolean {
  const title = titles.at(-1);
  if (title === undefined) return false;
  return person.facts.some((fact) => {
    if (fact.kind !== 'office' || CLAIM_OF[fact.status] === 'opposite') return false;
    if (day !== undefined && !hasBegun(fact, day)) return false;
    const words = nameWords(`${fact.label} / ${fact.role ?? ''}`);
    return hasTitle(words, LONG_FORMS[title] ?? title, titles.at(-2));
  });
}

/**
 * Whether the person had an office that the title is short for, or has in another language, by the
 * article's day: "MP", "Abgeordnete".
 */
export function titleNamesOffice(
  { facts }: Person,
  titles: readonly string[],
  day: Day | undefined,
): boolean {
  const kinds = LESSER.has(titles.at(-2) ?? '') ? undefined : KINDS.get(titles.at(-1) ?? '');
  if (kinds === undefined) return false;
  return facts.some((fact) => {
    if (!isOffice(fact) || !(day === undefined || hasBegun(fact, day))) return false;
    return officeKinds(fact).some((kind) => kinds.has(kind));
  });
}

/** The kinds of office that titles of one word are of. */
const KINDS = new Map<string, Set<OfficeKind>>();
for (const { words, kind } of LANGUAGES.flatMap(({ code }) => titlePhrases(code))) {
  const [word = '', another] = words;
  if (another === undefined) KINDS.set(word, (KINDS.get(word) ?? new Set()).add(kind));
}

/** Words that make another office of the one after them: a vice president is no president. */
const LESSER: ReadonlySet<string> = new Set(
  'vice deputy assistant under shadow lieutenant'.split(' '),
);

function hasTitle(words: readonly string[], title: string, before: string | undefined): boolean {
  return words.some((word, at) => {
    if (word !== title) return false;
    const qualifier = words[at - 1] ?? '';
    return !LESSER.has(qualifier) || qualifier === before;
  });
}

const LONG_FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  congressman: 'representative',
  congresswoman: 'representative',
  premier: 'minister',
};
