import { goesBy } from '../../names/initials';
import type { Day, Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { choosePerson, holdsOffice } from '../choose/choose-person';
import { CONFIDENCE, VERY_PROMINENT } from '../constants';
import { sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isArticle, isOtherWord } from '../cues/word-kinds';
import type { Claim, Span, TokenisedRun } from '../model';
import { traceDropped } from '../trace/trace';
import { overlapsAny } from './claim';
import type { Article, ClaimedRun, KnownNames } from './model';

/** Words after which a lone name is rather a place. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near from to of across around'.split(' '),
);

/** Finds names that stand alone for somebody so well known that the full name is never given. */
export function findWellKnownNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const { run, candidates, claims } = toRead;
  const found: Claim[] = [];
  for (const span of candidates) {
    const key = span.keys[0]?.key ?? '';
    const bearers = wellKnown(article, key, span, run);
    if (bearers.length === 0 || overlapsAny(span, [...claims, ...found])) continue;
    // Also somebody of that name whom the article has named in full, though not here.
    if (known.strangers.has(key) || isAnothers(key, bearers, known)) {
      traceDropped(article.trace, { run, span, people: bearers }, 'stranger');
      continue;
    }
    const claim = claimWellKnown({ run, span, bearers }, article);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

function isAnothers(key: string, bearers: readonly Person[], { forms }: KnownNames): boolean {
  const unlocked = forms.get(key);
  return unlocked !== undefined && !unlocked.some((form) => bearers.includes(form.unlocked.person));
}

function wellKnown(
  { bearers }: Article,
  key: string,
  span: Span,
  { words }: TokenisedRun,
): readonly Person[] {
  const lone = span.to - span.from === 1;
  if (lone && words[span.from]?.casing === 'capitals' && key.length >= FEWEST_INITIALS) {
    const people = bearers.of(key, ['alias']).filter((person) => goesBy(person, key));
    if (people.length > 0) return people;
  }
  return bearers.wellKnown(key, lone ? ['family', 'full', 'alias'] : ['family']);
}

/** Two letters are too often something else. */
const FEWEST_INITIALS = 3;

interface WellKnown {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly bearers: readonly Person[];
}

function claimWellKnown({ run, span, bearers }: WellKnown, article: Article): Claim | undefined {
  const { words, published, trace } = article;
  const dropped = { run, span, people: bearers };
  if (sideBefore(run, span, words) !== 'free' || sideAfter(run, span, words) !== 'free')
    return traceDropped(trace, dropped, 'longer-name');
  const honorific = honorificBefore(run, span);
  if (honorific !== undefined && !honorific.takes.includes('family'))
    return traceDropped(trace, dropped, 'form-of-address');
  const fitting = bearers.filter((person) => genderFits(person, honorific));
  const titles = titlesBefore(run, span);
  const titled = fitting.filter((person) => titleFits(person, titles, published));
  const { people } = choosePerson(titled.length > 0 ? titled : fitting, { published });
  const [person, another] = people;
  if (person === undefined) return traceDropped(trace, dropped, 'form-of-address');
  if (another !== undefined) return traceDropped(trace, dropped, 'namesakes');
  const addressed = honorific !== undefined || titled.length > 0;
  if (!addressed && !standsAlone({ run, span, person }, article))
    return traceDropped(trace, dropped, 'not-clear');
  const confidence = addressed ? CONFIDENCE.prominentWithTitle : CONFIDENCE.prominentAlone;
  const rule = isOwn(person) ? 'own-choice' : 'prominent-surname';
  return { run, span, people, confidence, reason: { rule } };
}

interface Lone {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly person: Person;
}

/** Whether a bare name is surely a name, and the article speaks for this person. */
function standsAlone({ run, span, person }: Lone, article: Article): boolean {
  const { words } = run;
  const key = words[span.from]?.key ?? '';
  if (run.style !== 'sentence' || article.words.small.has(key) || isOtherWord(key)) return false;
  const before = words[span.from - 1]?.key ?? run.before.at(-1);
  if (BEFORE_PLACES.has(before ?? '') || isArticle(before)) return false;
  if (isOwn(person) || goesBy(person, key)) return true;
  return article.namedInFull.size > 0 && isOfTheDay(person, article.published);
}

/** In office on the day; where that is not known, living, an office holder and on all lips. */
function isOfTheDay(person: Person, published: Day | undefined): boolean {
  if (published !== undefined) return holdsOffice(person, published);
  if ((person.prominence ?? 0) < VERY_PROMINENT) return false;
  return person.death === undefined && person.facts.some(({ kind }) => kind === 'office');
}
