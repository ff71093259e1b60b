import type { Honorific } from '../../names/honorifics';
import { wholeNameKeys } from '../candidates/candidates';
import { comparePlaces, placeOf } from '../candidates/places';
import { secondInitialFits } from '../choose/bearers';
import { CONFIDENCE } from '../constants';
import { isPossessor, sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import { isOfMany } from '../cues/head-words';
import { isNounBefore } from '../cues/nouns-before';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isOfOtherPlace } from '../cues/peers';
import { isArticle, isOpener } from '../cues/word-kinds';
import { isCalendarUse, isWordUse } from '../cues/word-use';
import type { Candidate, CandidateKey, Claim } from '../model';
import { type Applicable, firstOf } from '../rule';
import { traceDropped } from '../trace/trace';
import { claimFree, NO_CLAIMS } from './claim';
import { readGivenName } from './given-names';
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

/** A span whose keys are short forms, before anybody is chosen. */
interface FoundShortForm extends Pick<ShortName, 'run' | 'span' | 'names'> {
  readonly article: Article;
}

/** Short forms that stand for nobody where they stand. */
export const NO_SHORT_NAMES: readonly Applicable<FoundShortForm>[] = [
  {
    // "The King": with an article before it a form of address is one.
    id: 'form-of-address-alone',
    example: '[Bo King|king] spoke. So did the King.',
    counterExample: '[Bo King|king] spoke. They saw [King|king].',
    applies: ({ run, span }) => {
      if (run.words[span.from]?.honorific === undefined) return false;
      return isOpener(run.before.at(-1) ?? '') || isArticle(run.words[span.from - 1]?.key);
    },
  },
  {
    id: 'month',
    example: '[Una May|may] left in May.',
    counterExample: '[Una May|may] left with [May|may]’s aunt.',
    applies: ({ run, span }) => isCalendarUse(run, span),
  },
  {
    id: 'common-word',
    example: '[Una May|may] left. May the best one win.',
    counterExample: '[Una May|may] left. [May|may] won.',
    applies: ({ run, span }) => isWordUse(run, span),
  },
  {
    id: 'name-of-many',
    example: '[Ada Quill|quill] left. They met the Quill family.',
    counterExample: '[Ada Quill|quill] left. They met [Quill|quill] with family.',
    applies: ({ run, span }) => span.to === run.words.length && isOfMany(run.after[0]),
  },
  {
    id: 'short-before-more',
    example: '[Ada Quill|quill] left. They saw Quill Tower.',
    counterExample: '[Ada Quill|quill] left. They saw [Quill|quill]’s Tower.',
    applies: ({ run, span, names, article: { words } }) =>
      sideAfter(run, span, words) !== 'free' && !isPossessor(run, span, names),
  },
  {
    id: 'short-after-more',
    example: '[Ada Quill|quill] left. They saw a mid-Quill crowd.',
    counterExample: '[Ada Quill|quill] left. They saw a [Quill|quill] crowd.',
    applies: ({ run, span, names, article: { words } }) => {
      const before = sideBefore(run, span, words);
      if (before === 'unknown-word') return !isNounBefore(run, span, names);
      return before !== 'free';
    },
  },
];

/** Finds the short forms in a run of people named in full elsewhere in the article. */
export function findShortNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const { claims } = toRead;
  const candidates = named(toRead.candidates, known.forms);
  if (candidates.length === 0) return NO_CLAIMS;
  return claimFree({ candidates, claims }, (candidate) => {
    const names = wholeNameKeys(candidate);
    const forms = formsOf(names, known.forms);
    if (forms.length === 0) return undefined;
    const bare = { run: toRead.run, span: candidate, names, forms };
    return claimShortName({ ...bare, strangers: strangersNamed(bare, known) }, known, article);
  });
}

/** Those of the candidates that may be short forms; loops, as this is asked of every run. */
function named(candidates: readonly Candidate[], forms: UnlockedForms): readonly Candidate[] {
  if (forms.size === 0) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const candidate of candidates) if (isNamed(candidate, forms)) found.push(candidate);
  return found;
}

const NO_CANDIDATES: readonly Candidate[] = [];

function isNamed({ keys }: Candidate, forms: UnlockedForms): boolean {
  for (const { key } of keys) if (forms.has(key)) return true;
  return false;
}

function claimShortName(name: ShortName, known: KnownNames, article: Article): Claim | undefined {
  const { run, span, forms, strangers } = name;
  const dropped = { run, span, people: forms.map((form) => form.unlocked.person) };
  const names = name.names.filter(({ key }) => known.forms.has(key));
  const refusal = firstOf(NO_SHORT_NAMES, { run, span, names, article });
  if (refusal !== undefined) return traceDropped(article.trace, dropped, 'longer-name', refusal.id);
  const decision = decide(name, article);
  const claim = toClaim(name, decision);
  if (claim !== undefined) return claim;
  const given = readGivenName(name, known.strangers().byGiven, article);
  if ('span' in given) return given;
  const why = strangers.length > 0 ? 'stranger' : 'form-of-address';
  return traceDropped(article.trace, dropped, why, decision?.rule ?? given.id);
}

const NO_FORMS: readonly UnlockedForm[] = [];
const NO_STRANGERS: readonly Stranger[] = [];

/** Short forms that any of the keys may be, of people whom the endings fit. */
function formsOf(names: readonly CandidateKey[], forms: UnlockedForms): readonly UnlockedForm[] {
  const [only, another] = names;
  if (another === undefined) return forms.get(only?.key ?? '') ?? NO_FORMS;
  return names.flatMap((name) =>
    (forms.get(name.key) ?? NO_FORMS).filter(
      ({ unlocked: { person } }) => genderFits(person, name) && secondInitialFits(person, name),
    ),
  );
}

/**
 * Strangers a bare name can be. By their given name only those met before anybody of that family
 * name: after "Tiger Woods", "Woods Sieg" is no Mr Sieg.
 */
function strangersNamed(
  { names, run, span, forms }: Omit<ShortName, 'strangers'>,
  known: KnownNames,
): readonly Stranger[] {
  const { byFamily, byGiven } = known.strangers();
  const family = strangersOf(names, byFamily);
  const given = honorificBefore(run, span) ? NO_STRANGERS : strangersOf(names, byGiven);
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

/** Of those who have this part of a name, and whom form of address and title fit. */
function decide(name: ShortName, { published }: Article): Decision | undefined {
  const { run, span, forms, strangers } = name;
  const honorific = honorificBefore(run, span);
  const listed = forms
    .filter(({ part }) => takes(honorific, part))
    .map((form) => form.unlocked)
    .filter(({ person }) => !isOfOtherPlace(run, span, person));
  const all = { listed: [...new Set(listed)], strangers, place: placeOf(run, span) };
  const titles = titlesBefore(run, span);
  const fitting = preferPeople(filterByGender(all, honorific), (person) =>
    titleFits(person, titles, published),
  );
  return decideNamesakes(fitting);
}

/** A part of a name with the form of address before it, or alone. */
function takes(honorific: Honorific | undefined, part: UnlockedForm['part']): boolean {
  if (honorific === undefined) return part === 'family' || part === 'alone';
  return honorific.takes.includes(part);
}

function toClaim({ run, span }: ShortName, decision: Decision | undefined): Claim | undefined {
  const [first] = decision?.people ?? [];
  if (decision === undefined || first === undefined) return undefined;
  const { how } = decision;
  const people = decision.people.map(({ person }) => person);
  if (how === 'several') {
    return { run, span, people, confidence: CONFIDENCE.several, reason: { rule: 'several' } };
  }
  const addressed = honorificBefore(run, span) !== undefined;
  const sure = addressed ? CONFIDENCE.honorific : CONFIDENCE.shortForm;
  const reason = {
    rule: addressed ? ('honorific' as const) : ('short-form' as const),
    paragraph: (first.places[0]?.block ?? 0) + 1,
    unlockedBy: first.fullName,
  };
  const confidence = how === 'nearest' ? CONFIDENCE.nearest : sure;
  return { run, span, people, ...(first.onlySaid && { said: true }), confidence, reason };
}
