import { fail } from '../../../result';
import type { ReadEvent } from '../format';
import { partSkipped, skipped } from '../format';
import { createRowGatherer, type RowGatherer } from '../rows/gather-rows';
import { wholeJson } from '../text/parse-json';
import type { PeekedText } from '../text/peek';
import { type Cell, rowOfSolution, type Solution, solutionsOf } from './results';
import { readVariables, type Variables } from './variables';

/**
 * Reads the results of a SPARQL query, as the Wikidata query service gives them; what is told is
 * known by the names of the variables (`item`, `itemLabel`, `role_en`, `party`, `start` …). All
 * results of one person make one person. Results do not tell how exactly a day is known: the first
 * of January at midnight is read as its year. Read whole.
 */
export async function* readSparql({ whole }: Pick<PeekedText, 'whole'>): AsyncGenerator<ReadEvent> {
  const solutions = [...solutionsOf(await wholeJson(whole))];
  const variables = readVariables(namesOf(solutions));
  const gatherer = createRowGatherer({
    headingOf: (field) => variables.get(field)?.[0]?.name ?? field,
    idPrefix: 'query',
  });
  for (const solution of solutions) yield* addSolution(solution, variables, gatherer);
  yield* gatherer.people();
}

function namesOf(solutions: readonly Solution[]): string[] {
  const names = new Set<string>();
  for (const { cells } of solutions) for (const name of cells?.keys() ?? []) names.add(name);
  return [...names];
}

function* addSolution(
  { place, cells }: Solution,
  variables: Variables,
  gatherer: RowGatherer,
): Generator<ReadEvent> {
  if (!cells) {
    yield skipped(fail('must be an object'), place);
    return;
  }
  const row = rowOfSolution(cells, variables);
  if (row.postId !== undefined && row.role === undefined)
    yield unlabelled(cells, row.postId, place);
  const event = gatherer.add(row, place);
  if (event) yield event;
}

/** An office whose name is not there is left out: its id alone tells a reader nothing. */
function unlabelled(cells: ReadonlyMap<string, Cell>, id: string, place: string): ReadEvent {
  const name = [...cells].find(([, { text }]) => text.endsWith(id))?.[0] ?? 'role';
  return partSkipped(fail(`has no label for ${id}`, name), place);
}
