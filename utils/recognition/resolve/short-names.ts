import type { Honorific } from '../../names/honorifics';
import { wholeNameKeys } from '../candidates/candidates';
import { comparePlaces, placeOf } from '../candidates/places';
import { CONFIDENCE } from '../constants';
import { isCalendarUse } from '../cues/calendar-use';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import { isOfMany } from '../cues/head-words';
import { isNounBefore } from '../cues/noun-before';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isOpener } from '../cues/openers';
import { isPossessor, sideAfter, sideBefore } from '../cues/sides';
import { isWordUse } from '../cues/word-use';
import type { CandidateKey, Claim, Span, TokenisedRun } from '../model';
import { traceDropped } from '../trace/trace';
import { overlapsAny } from './claim';
import { claimGivenName } from './given-names';
import type {
  Article,
  ClaimedRun,
  KnownNames,
  ShortName,
  Stranger,
  StrangersByName,
  UnlockedForm,
  UnlockedForms,
} from './model';
import { type Decision, decideNamesakes, filterByGender, preferPeople } from './namesakes';

/** Finds the short forms in a run of people named in full elsewhere in the article. */
export function findShortNames(
  toRead: ClaimedRun,
  known: KnownNames,
  reading: Article,
): readonly Claim[] {
  const { read, candidates, claims } = toRead;
  const found: Claim[] = [];
  for (const candidate of candidates) {
    const names = wholeNameKeys(candidate);
    const forms = formsOf(names, known.forms);
    if (forms.length === 0 || overlapsAny(candidate, [...claims, ...found])) continue;
    const dropped = { read, span: candidate, people: forms.map((form) => form.unlocked.person) };
    const hits = names.filter(({ key }) => known.forms.has(key));
    if (!standsFree({ read, span: candidate, names: hits }, reading)) {
      traceDropped(reading.trace, dropped, 'longer-name');
      continue;
    }
    const bare = { read, span: candidate, names, forms };
    const name = { ...bare, strangers: strangersNamed(bare, known) };
    const claim =
      claimShortName(name, reading) ?? claimGivenName(name, known.strangeGiven, reading);
    if (claim !== undefined) found.push(claim);
    else
      traceDropped(
        reading.trace,
        dropped,
        name.strangers.length > 0 ? 'stranger' : 'form-of-address',
      );
  }
  return found;
}

const NO_FORMS: readonly UnlockedForm[] = [];
const NO_STRANGERS: readonly Stranger[] = [];

/** Short forms that any of the keys may be, of people whom the endings fit. */
function formsOf(names: readonly CandidateKey[], forms: UnlockedForms): readonly UnlockedForm[] {
  const [only, another] = names;
  if (another === undefined) return forms.get(only?.key ?? '') ?? NO_FORMS;
  return names.flatMap((name) =>
    (forms.get(name.key) ?? NO_FORMS).filter(({ unlocked }) => genderFits(unlocked.person, name)),
  );
}

/**
 * Strangers a bare name can be. By their given name only those met before anybody of that family
 * name: after "Tiger Woods", "Woods Sieg" is no Mr Sieg.
 */
function strangersNamed(
  { names, read, span, forms }: Omit<ShortName, 'strangers'>,
  { strangers, strangeGiven }: KnownNames,
): readonly Stranger[] {
  const family = strangersOf(names, strangers);
  const given = honorificBefore(read, span) ? NO_STRANGERS : strangersOf(names, strangeGiven);
  if (given.length === 0) return family;
  const firsts = forms.flatMap(({ unlocked, part }) =>
    part === 'family' ? (unlocked.places[0] ?? []) : [],
  );
  const before = given.filter(({ place }) =>
    firsts.every((first) => comparePlaces(place, first) < 0),
  );
  if (before.length === 0) return family;
  return [...family, ...before].sort((a, b) => comparePlaces(a.place, b.place));
}

function strangersOf(
  names: readonly CandidateKey[],
  strangers: StrangersByName,
): readonly Stranger[] {
  const [only, another] = names;
  if (another === undefined) return strangers.get(only?.key ?? '') ?? NO_STRANGERS;
  const found = names.flatMap(({ key }) => strangers.get(key) ?? NO_STRANGERS);
  return found.sort((a, b) => comparePlaces(a.place, b.place));
}

function standsFree(
  { read, span, names }: Pick<ShortName, 'read' | 'span' | 'names'>,
  { words }: Article,
): boolean {
  if (isAddressAlone(read, span) || isCalendarUse(read, span)) return false;
  if (isWordUse(read, span)) return false;
  if (span.to === read.words.length && isOfMany(read.run.after[0])) return false;
  if (sideAfter(read, span, words) !== 'free' && !isPossessor(read, span, names)) return false;
  const before = sideBefore(read, span, words);
  return before === 'free' || (before === 'unknown-word' && isNounBefore(read, span, names));
}

/** "The King": with an article before it a form of address is one. */
function isAddressAlone({ run, words }: TokenisedRun, span: Span): boolean {
  return words[span.from]?.honorific !== undefined && isOpener(run.before.at(-1) ?? '');
}

function claimShortName(name: ShortName, { published }: Article): Claim | undefined {
  const { read, span, forms, strangers } = name;
  const honorific = honorificBefore(read, span);
  const listed = forms.filter(({ part }) => takes(honorific, part)).map((form) => form.unlocked);
  const all = { listed: [...new Set(listed)], strangers, place: placeOf(read, span) };
  const titles = titlesBefore(read, span);
  const fitting = preferPeople(filterByGender(all, honorific), (person) =>
    titleFits(person, titles, published),
  );
  const decision = decideNamesakes(fitting);
  return decision && toClaim(read, span, decision, honorific !== undefined);
}

/** A part of a name with the form of address before it, or alone. */
function takes(honorific: Honorific | undefined, part: UnlockedForm['part']): boolean {
  return honorific === undefined ? part === 'family' : honorific.takes.includes(part);
}

function toClaim(read: TokenisedRun, span: Span, decision: Decision, addressed: boolean): Claim {
  const { people: unlocked, how } = decision;
  const people = unlocked.map(({ person }) => person);
  const [first] = unlocked;
  if (how === 'several' || first === undefined) {
    return { read, span, people, confidence: CONFIDENCE.several, reason: { rule: 'several' } };
  }
  const sure = addressed ? CONFIDENCE.honorific : CONFIDENCE.shortForm;
  const reason = {
    rule: addressed ? ('honorific' as const) : ('short-form' as const),
    paragraph: (first.places[0]?.block ?? 0) + 1,
    unlockedBy: first.fullName,
  };
  return { read, span, people, confidence: how === 'nearest' ? CONFIDENCE.nearest : sure, reason };
}
