import { PROMINENT } from '../../names/name-keys';
import { rulerName } from '../../names/name-parts';
import { nameWords } from '../../names/normalise';
import { patronymicFits } from '../../names/patronymics';
import type { Person } from '../../people/person';
import { surfaceOf } from '../candidates/places';
import { initialsFit, isOwn, kindOf } from '../choose/bearers';
import { choosePerson, isYetToCome } from '../choose/choose-person';
import { richerRecords } from '../choose/records';
import { CONFIDENCE } from '../constants';
import type { Reason } from '../contract';
import { isPossessor, sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import { isEvent } from '../cues/head-words';
import { hasNounsBeforeNames } from '../cues/nouns-before';
import { isPlace } from '../cues/word-kinds';
import type { Candidate, CandidateKey, Claim, PreparedRun, Span, TokenisedRun } from '../model';
import { traceDropped } from '../trace/trace';
import { overlapsAny } from './claim';
import type { Article } from './model';

/** Finds the full names (and other whole names) of a run; the longest win. */
export function findFullNames(
  { run, candidates }: PreparedRun,
  article: Article,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const candidate of candidates) {
    if (candidate.to - candidate.from < 2 || overlapsAny(candidate, claims)) continue;
    const claim = claimFullName(run, candidate, article);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function claimFullName(
  run: TokenisedRun,
  candidate: Candidate,
  article: Article,
): Claim | undefined {
  for (const name of candidate.keys) {
    if (name.shortOnly) continue;
    const bearers = article.bearers.of(name.key, ['full', 'alias']);
    if (bearers.length === 0) continue;
    const fitting = bearers.filter((person) => fits(person, { run, candidate, name, article }));
    if (fitting.length === 0) {
      traceDropped(article.trace, { run, span: candidate, people: bearers }, 'form-of-address');
      continue;
    }
    const dropped = { run, span: candidate, people: fitting };
    if (!isWhole({ run, candidate, name, article }))
      return traceDropped(article.trace, dropped, 'longer-name');
    if (isEvent(run.words[candidate.to - 1]?.key ?? ''))
      return traceDropped(article.trace, dropped, 'event');
    if (isQuoted(run, candidate)) return traceDropped(article.trace, dropped, 'quoted');
    const known = richerRecords(fitting, otherSpellings(candidate, name, article));
    const written = preferSpelling(known, surfaceOf(run, candidate));
    return makeClaim({ run, span: candidate, name, fitting: written, article });
  }
  return undefined;
}

/** Whoever bears the name with its given name in another form. */
function otherSpellings(
  { keys }: Candidate,
  name: CandidateKey,
  { bearers }: Article,
): readonly Person[] {
  const others = keys.filter((other) => other !== name && other.without === 'nickname');
  return others.flatMap(({ key }) => bearers.of(key, ['full', 'alias']));
}

/** Of namesakes but for a stroke or dots (ø, ö), whoever is written just so. */
function preferSpelling(people: readonly Person[], text: string): readonly Person[] {
  if (people.length < 2) return people;
  const exact = people.filter(({ name }) => name === text);
  return exact.length > 0 && exact.length < people.length && !people.every(isPlain)
    ? exact
    : people;
}

/** Written in unmarked letters, as an agency writes everybody. */
function isPlain({ name }: Person): boolean {
  return PLAIN.test(name);
}

const PLAIN = /^[\x20-\x7e]+$/;

interface Fitting {
  readonly run: TokenisedRun;
  readonly candidate: Span;
  readonly name: CandidateKey;
  readonly article: Article;
}

function fits(person: Person, { run, candidate, name, article }: Fitting): boolean {
  const { without, patronymic } = name;
  if (!genderFits(person, honorificBefore(run, candidate))) return false;
  if (!genderFits(person, name)) return false;
  if (patronymic !== undefined) return patronymicFits(person, patronymic);
  if (candidate.to === run.words.length && !landFits(person, run.after)) return false;
  if (without === 'nothing') return true;
  if (without === 'nickname') return true;
  if (without === 'middle-names') return isKnown(person) || article.namedInFull.has(person.id);
  const middle = run.words.slice(candidate.from + 1, candidate.to - 1).map((word) => word.key);
  return initialsFit(person, middle);
}

/** "Louis IX of Hesse" is not he of France. */
function landFits({ name }: Person, [of, land]: readonly string[]): boolean {
  return of !== 'of' || rulerName(name) === null || nameWords(name).includes(land ?? '');
}

/** Known well enough, or on a list that does not say how well known anybody is. */
function isKnown({ prominence }: Person): boolean {
  return prominence === undefined || prominence >= PROMINENT;
}

/** A whole name between quotation marks is a ship's or a work's. */
function isQuoted(run: TokenisedRun, span: Span): boolean {
  const { words } = run;
  return run.quoted && span.from === 0 && span.to === words.length;
}

/** Whether the name is no part of a longer one. */
function isWhole({ run, candidate: span, name, article: { words } }: Fitting): boolean {
  if (sideAfter(run, span, words) !== 'free' && !isPossessor(run, span, [name])) return false;
  const before = sideBefore(run, span, words);
  if (before !== 'unknown-word') return before === 'free';
  // "South Korea and China Henry Lau": a place is nobody's given name where two names follow.
  return hasNounsBeforeNames(words.language) || isPlace(run.words[span.from - 1]?.key ?? '');
}

interface Named extends Omit<Fitting, 'candidate'> {
  readonly span: Span;
  readonly fitting: readonly Person[];
}

function makeClaim({ run, span, name, fitting, article }: Named): Claim | undefined {
  const { key, without } = name;
  const { published, near } = article;
  const { people, weighed } = choosePerson(fitting, {
    published,
    near: near.get(key),
    keepOwn: true,
  });
  const [person, another] = people;
  // A namesake who is not listed must be meant.
  if (published !== undefined && people.every((one) => isYetToCome(one, published)))
    return traceDropped(article.trace, { run, span, people }, 'too-young');
  const paragraph = run.block + 1;
  if (person === undefined || another !== undefined) {
    return { run, span, people, confidence: CONFIDENCE.several, reason: { rule: 'several' } };
  }
  const alias = kindOf(person, key) === 'alias';
  const rule: Reason['rule'] = alias ? 'alias' : 'full-name';
  const sure = alias ? CONFIDENCE.alias : CONFIDENCE.fullName;
  const isExact = without === 'nothing' || without === 'initials';
  const unweighed = isExact ? sure : CONFIDENCE.middleName;
  const confidence = weighed ? CONFIDENCE.chosenNamesake : unweighed;
  return {
    run,
    span,
    people,
    confidence,
    reason: { rule: isOwn(person) ? 'own-choice' : rule, paragraph },
  };
}
