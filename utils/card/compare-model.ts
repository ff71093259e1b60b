import type { CardModel, EvidenceLine, Moment, NumberedSource } from './card-model';
import type { Scale } from './years-line';

/** Two or three people side by side, in words; what stands in one row can be compared. */
export interface CompareModel {
  /** In the order they were pinned; all cite one list of sources, and their lines of years are as long. */
  readonly people: readonly CardModel[];
  readonly sources: readonly NumberedSource[];
  /** Of everybody, each statement with whom it is of. */
  readonly evidence: readonly EvidenceLine[];
  /** How they stand to each other; empty where the packs know of nothing. */
  readonly between: readonly BetweenLine[];
  /** The day that all are shown on; null: each has another. */
  readonly day: Moment | null;
}

/** "Rishi Sunak", "Sir Keir Starmer", "Directly before as Prime Minister". */
export interface BetweenLine {
  /** The one who is something to the other. */
  readonly name: string;
  readonly to: string;
  readonly text: string;
  readonly sources: readonly number[];
  readonly own: string;
}

/**
 * Puts people side by side, each in their own words, made on one scale (`scaleOf`): `relations` of
 * each are to the others here.
 */
export function compareModel(models: readonly CardModel[]): CompareModel {
  const { sources, numbersOf } = oneList(models);
  const people = models.map((model) => cited(model, numbersOf(model)));
  const [first] = people;
  const isOneDay = people.every(({ then }) => then.date === first?.then.date);
  return {
    people,
    sources,
    evidence: people.flatMap(({ name, evidence }) =>
      evidence.map((line) => ({ ...line, text: `${name}: ${line.text}` })),
    ),
    between: betweenLines(people),
    day: first && isOneDay ? first.then : null,
  };
}

/** Every source once, numbered from 1, and what each number of a model's own has become. */
function oneList(models: readonly CardModel[]) {
  const all = new Map<string, NumberedSource>();
  for (const source of models.flatMap((model) => model.sources)) {
    const { url } = source;
    if (!all.has(url)) all.set(url, { ...source, number: all.size + 1 });
  }
  const numbersOf = ({ sources }: CardModel): Renumber => {
    const become = new Map(sources.map(({ number, url }) => [number, all.get(url)?.number]));
    return (numbers) => numbers.flatMap((number) => become.get(number) ?? []);
  };
  return { sources: [...all.values()], numbersOf };
}

type Renumber = (numbers: readonly number[]) => readonly number[];

/** The same statements with other numbers. */
function cited(model: CardModel, renumber: Renumber): CardModel {
  const withSources = <S extends { readonly sources: readonly number[] }>(line: S): S => ({
    ...line,
    sources: renumber(line.sources),
  });
  const momentOf = (moment: Moment): Moment => ({
    ...moment,
    roles: moment.roles.map((role) => ({
      ...withSources(role),
      variants: role.variants.map(withSources),
    })),
  });
  return {
    ...model,
    then: momentOf(model.then),
    article: model.article && momentOf(model.article),
    now: model.now && momentOf(model.now),
    relations: model.relations.map(withSources),
    summarySources: renumber(model.summarySources),
    evidence: model.evidence.map(withSources),
  };
}

/** Each pair's relations once, as the one who was pinned first has them. */
function betweenLines(people: readonly CardModel[]): BetweenLine[] {
  return people.flatMap(({ name: to, relations }, at) =>
    relations
      .filter(({ personId }) => people.slice(at + 1).some((other) => other.personId === personId))
      .map(({ name, text, sources, own }) => ({ name, to, text, sources, own })),
  );
}

/** From the first day of anybody's line of years to the last of all; absent where nobody has one. */
export function scaleOf(models: readonly CardModel[]): Scale | undefined {
  const lines = models.flatMap(({ timeline }) => timeline ?? []);
  const first = lines.map((line) => line.first).sort()[0];
  const last = lines
    .map((line) => line.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
