import type { KeyKind } from '../../names/name-keys';
import { nameWords } from '../../names/normalise';
import { isPatronymic } from '../../names/patronymics';
import type { Day, Person } from '../../people/person';
import { surfaceOf } from '../candidates/places';
import { isOwn, kindOf } from '../choose/bearers';
import { choosePerson, isYetToCome, livesOn } from '../choose/choose-person';
import { richerRecords } from '../choose/records';
import { CONFIDENCE } from '../constants';
import type { Reason } from '../contract';
import { isPossessor, sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { isEvent } from '../cues/head-words';
import { hasNounsBeforeNames } from '../cues/nouns-before';
import { isPlace } from '../cues/word-kinds';
import type { Bearers, Candidate, CandidateKey, Claim, PreparedRun, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import type { Dropped } from '../trace/trace';
import { traceDropped } from '../trace/trace';
import { claimFree } from './claim';
import { claimSaid, correctionOf } from './corrected';
import { findLoneName } from './lone-names';
import { type FoundName, misfitOf } from './misfits';
import type { Article } from './model';
import { beginsAsBody, isOfThing } from './named-things';

/** A reason for which a whole name stands for nobody. */
interface Refusal extends Applicable<FoundName> {
  readonly why: Dropped;
}

/** Whole names that stand for nobody though somebody bears them; the first that applies says why. */
export const NO_FULL_NAMES: readonly Refusal[] = [
  {
    id: 'in-longer-name',
    why: 'longer-name',
    example: 'So spoke Ada Quill Smith.',
    counterExample: 'So spoke [Ada Quill|quill], Smith too.',
    applies: (found) => !isWhole(found),
  },
  {
    // Of several people, none of whose own names has a word of it: their assistant, their club.
    id: 'alias-of-many',
    why: 'namesakes',
    example: 'So spoke Una Desk.',
    counterExample: 'So spoke [Jo Voss|?].',
    applies: ({ name: { key }, article: { bearers, published } }) =>
      isAliasOfMany(key, bearers, published),
  },
  {
    id: 'event',
    why: 'event',
    example: 'So ended Lund Open.',
    counterExample: 'The letter of [Ada Quill|quill] came.',
    applies: ({ run, span }) => isEvent(run.words[span.to - 1]?.key ?? ''),
  },
  {
    // A whole name between quotation marks is a ship's or a work's.
    id: 'quoted',
    why: 'quoted',
    example: 'They saw “Ada Quill” sail.',
    counterExample: '“[Ada Quill|quill] sailed”, they said.',
    applies: ({ run, span }) => run.quoted && span.from === 0 && span.to === run.words.length,
  },
  {
    // A ship, a prize, a programme.
    id: 'after-definite-article',
    why: 'longer-name',
    example: 'In port lay the Ada Quill.',
    counterExample: 'So fell the [Ada Quill|quill] administration.',
    applies: (found) => isOfThing(found),
  },
  {
    id: 'body',
    why: 'longer-name',
    example: 'So spoke Council Sand.',
    counterExample: 'So spoke [Dag Sand|deputy].',
    applies: ({ name: { key } }) => beginsAsBody(key),
  },
];

/** Ways in which a key names somebody in full. */
const WHOLE: readonly KeyKind[] = ['full', 'alias'];

/** Whether the name is no part of a longer one. */
function isWhole({ run, span, name, article: { words } }: FoundName): boolean {
  if (sideAfter(run, span, words) !== 'free' && !isPossessor(run, span, [name])) return false;
  const before = sideBefore(run, span, words);
  if (before !== 'unknown-word') return before === 'free';
  // "South Korea and China Henry Lau": a place is nobody's given name where two names follow.
  return hasNounsBeforeNames(words.language) || isPlace(run.words[span.from - 1]?.key ?? '');
}

/** A pen name is one person's, and a title that is handed down one's at a time. */
function isAliasOfMany(key: string, bearers: Bearers, published: Day | undefined): boolean {
  const all = bearers.of(key, WHOLE);
  const people = published === undefined ? all : all.filter((person) => livesOn(person, published));
  const words = key.split(' ');
  const isStrange = ({ name }: Person) => !nameWords(name).some((word) => words.includes(word));
  return new Set(people.map(({ name }) => name)).size > 1 && people.every(isStrange);
}

/** Finds the full names (and other whole names) of a run; the longest win. */
export function findFullNames(
  { run, candidates }: PreparedRun,
  article: Article,
): readonly Claim[] {
  return claimFree({ candidates, claims: [] }, (candidate) =>
    candidate.to - candidate.from < 2
      ? claimLoneName(run, candidate, article)
      : claimFullName(run, candidate, article),
  );
}

function claimLoneName(run: TokenisedRun, span: Candidate, article: Article): Claim | undefined {
  const person = findLoneName(run, span, article);
  if (person === undefined) return undefined;
  const said = correctionOf(run, span, article);
  if (said !== undefined) return claimSaid(run, span, said);
  const reason = { rule: 'full-name' as const, paragraph: run.block + 1 };
  return { run, span, people: [person], confidence: CONFIDENCE.loneName, reason };
}

function claimFullName(
  run: TokenisedRun,
  candidate: Candidate,
  article: Article,
): Claim | undefined {
  const said = correctionOf(run, candidate, article);
  const [written] = candidate.keys;
  if (said !== undefined && written !== undefined) {
    const found = { run, span: candidate, name: written, article };
    const refusal = firstOf(NO_FULL_NAMES, found);
    return refusal === undefined ? claimSaid(run, candidate, said) : undefined;
  }
  for (const name of candidate.keys) {
    if (name.shortOnly || name.second !== undefined) continue;
    const bearers = article.bearers.of(name.key, WHOLE);
    if (bearers.length === 0) continue;
    const found = { run, span: candidate, name, article };
    const fitting = bearers.filter((person) => misfitOf({ ...found, person }) === undefined);
    if (fitting.length === 0) {
      const by = bearers.map((person) => misfitOf({ ...found, person })?.id);
      traceDropped(
        article.trace,
        { run, span: candidate, people: bearers },
        'form-of-address',
        by[0],
      );
      continue;
    }
    const refusal = firstOf(NO_FULL_NAMES, found);
    if (refusal !== undefined) {
      const dropped = { run, span: candidate, people: fitting };
      return traceDropped(article.trace, dropped, refusal.why, refusal.id);
    }
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
  return others.flatMap(({ key }) => bearers.of(key, WHOLE));
}

/** Of namesakes but for a stroke or dots (ø, ö), whoever is written just so. */
function preferSpelling(people: readonly Person[], text: string): readonly Person[] {
  if (people.length < 2) return people;
  const exact = people.filter(({ name }) => name === text);
  // "Иван Петрович Тамов" is an Иван Тамов, too.
  if (people.some(({ name }) => nameWords(name).some(isPatronymic))) return people;
  return exact.length > 0 && exact.length < people.length && !people.every(isPlain)
    ? exact
    : people;
}

/** Written in unmarked letters, as an agency writes everybody. */
function isPlain({ name }: Person): boolean {
  return PLAIN.test(name);
}

const PLAIN = /^[\x20-\x7e]+$/;

interface Named extends FoundName {
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
    ...(weighed && { namesakes: fitting }),
    confidence,
    reason: { rule: isOwn(person) ? 'own-choice' : rule, paragraph },
  };
}
