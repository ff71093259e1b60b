import { factsAsOf, type PersonOn } from '../people/as-of/facts-as-of';
import { changedJobs, thenAndNow } from '../people/as-of/then-and-now';
import type { Day, OtherName, Person } from '../people/person';
import { relationText } from '../people/relations/describe-relation';
import { relationsAmong } from '../people/relations/relations-among';
import { rangeText, roleText, type Words } from '../people/words/describe-role';
import { type CardSurroundings, type CardWords, cardWords } from './card-input';
import type { CardModel, RelationLine } from './card-model';
import { citationOf } from './citation';
import { entriesOf } from './entries';
import { evidenceOf } from './evidence';
import { dayNote, endsEarly, ownWordText } from './notes';
import { createSourceList, type SourceList } from './source-list';
import { timelineOf } from './timeline';
import type { Scale } from './years-line';

/** A person, and the article and day their card is for. */
export interface CardInput extends CardSurroundings {
  readonly person: Person;
  /** The day the reader picked on the line of years; null or absent: the article's. */
  readonly selected?: Day | null;
  /** The days the line of years is drawn for; absent: all that are told of this person. */
  readonly scale?: Scale | undefined;
}

/** Puts a person into words for one article: pure, the same for everyone. */
export function buildCardModel(input: CardInput): CardModel {
  const { person, published, today, selected = null } = input;
  const words = cardWords(input);
  const sources = createSourceList((day) => words.t('card_read', [words.wholeDate(day)]));
  const articleDay = published ?? today;
  const day = selected ?? articleDay;
  const on = thenAndNow(person, day, today);
  const shared = { person, words, sources, packs: input.packs ?? [] };
  const { told, ...entries } = entriesOf({ ...input, on, day, words, sources });
  const relations = relationLines({ ...shared, others: input.others ?? [], day });
  const subtitle = (one: PersonOn) => subtitleOf(person, one, words);
  const about = aboutOf(person, words, sources);
  const evidence = evidenceOf({ ...shared, moments: told });
  const { name } = on.then;
  return {
    personId: person.id,
    name,
    monogram: monogramOf(person),
    subtitle: subtitle(on.then),
    ...entries,
    changedJobs: on.now !== null && changedJobs(on.then, on.now),
    timeline: timelineOf({
      ...{ person, day, articleDay, today, scale: input.scale },
      subtitleOf: subtitle,
    }),
    relations,
    ...about,
    evidence,
    sources: sources.all(),
    citation: citationOf({ name, ...entries, sources: sources.all() }, words.t),
    endsEarly: selected === null ? endsEarly(person, input, words) : null,
    dayNote: selected === null ? dayNote(input.dayKnown, words.t) : '',
  };
}

/** Summary and other names; where the reader wrote them, without the pack's sources. */
function aboutOf(person: Person, words: CardWords, sources: SourceList) {
  const { own } = person;
  const ownOf = (field: keyof Person) =>
    own?.fields.includes(field) ? ownWordText(own.sources, words.t) : '';
  const summaryOwn = ownOf('summary');
  const cited = summaryOwn === '' ? person.sources : (own?.sources ?? []);
  return {
    summary: person.summary ?? '',
    summarySources: person.summary ? cited.map(sources.number) : [],
    summaryOwn,
    otherNames: person.otherNames.map((other) => otherNameText(other, words)),
    otherNamesOwn: ownOf('otherNames'),
  };
}

/** A name of a time says which: "Ada Byron (Until 1835)". */
function otherNameText(other: OtherName, words: CardWords): string {
  const range = rangeText(other, words);
  return range === '' ? other.name : words.t('card_name_dated', [other.name, range]);
}

/** Parties and age of the day: "Labour Party · aged 62". */
function subtitleOf({ birth }: Person, on: PersonOn, words: CardWords): string {
  const parties = on.parties.map((party) => roleText(party, words));
  // Where nothing stands before them, they begin the line.
  const isFirst = parties.length === 0;
  const aged = isFirst ? 'card_aged_statement' : 'card_aged';
  const born = isFirst ? 'card_born_statement' : 'time_born';
  if (on.age !== null) parties.push(words.t(aged, [String(on.age)]));
  else if (birth !== undefined) parties.push(words.t(born, [words.date(birth)]));
  return parties.join(' · ');
}

/** A person, and the others their relations are told to. */
interface RelationInput {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly day: Day;
  readonly words: Words;
  readonly sources: SourceList;
}

/** How the person stands to the others whom the article names, one line a relation. */
function relationLines({ person, others, day, words, sources }: RelationInput): RelationLine[] {
  return relationsAmong(person, others, day).map((relation) => ({
    personId: relation.other.id,
    name: factsAsOf(relation.other, day).name,
    text: relationText(person, relation, words),
    sources: relation.sources.map(sources.number),
    own: relation.own ? ownWordText(relation.sources, words.t) : '',
  }));
}

/** First letters of the first and last part of the name; of a one-part name, its first letter. */
function monogramOf({ name, familyName }: Person): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const last = words.length > 1 ? (familyName ?? words.at(-1) ?? '') : '';
  return (firstLetter(words[0] ?? '') + firstLetter(last)).toUpperCase();
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0] ?? '';
}
