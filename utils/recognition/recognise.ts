import { grammarOf } from './candidates/endings/grammar';
import {
  type FindPeople,
  languageOf,
  type Mention,
  type RecogniseInput,
  type RecogniseResult,
} from './contract';
import { readContext, writeContext } from './memory/context';
import { type Memory, type Said, toSaid } from './memory/memory';
import type { PreparedRun } from './model';
import { rolesOf } from './offices/language-roles';
import type { RolePhrase } from './offices/model';
import { findRolePhrases } from './offices/read-phrases';
import { prepareRun, type Resolved, resolve } from './resolve/resolve';
import { type BlockRuns, findRuns } from './runs/find-runs';
import { beginningAfter, datelineOf } from './text/dateline';
import type { Trace } from './trace/trace';

/**
 * Finds the people named in blocks of an article. Given the context of the reply about the earlier
 * blocks, it says what the new ones add to, change in and withdraw from what was said before. A
 * `trace` is told how it came to that.
 */
export async function recognise(
  input: RecogniseInput,
  find: FindPeople,
  trace?: Trace,
): Promise<RecogniseResult> {
  const memory = readContext(input.context);
  const language = languageOf(input.article);
  const readings = input.blocks.map((block) => findRuns(block, language));
  const runs = [...memory.runs, ...readings.flatMap((reading) => reading.runs)];
  const phrases = [...memory.phrases, ...phrasesOf(input, readings)];
  const smallWords = new Set(memory.smallWords);
  for (const reading of readings) for (const word of reading.smallWords) smallWords.add(word);
  const grammar = grammarOf(language);
  const prepared = runs.map((run) => prepareRun(run, grammar));
  const people = await find(keysOf(prepared));
  const dateline = memory.dateline ?? datelineOf(input.blocks, memory.beginning);
  const article = { ...(dateline && { published: dateline }), ...input.article };
  const resolved = resolve({ runs: prepared, phrases, smallWords, article, people, trace });
  const said = resolved.mentions.map(toSaid);
  return {
    ...compare(memory, resolved, said),
    context: writeContext({
      runs,
      phrases,
      smallWords: [...smallWords],
      said,
      beginning: beginningAfter(input.blocks, memory.beginning),
      ...(dateline && { dateline }),
    }),
  };
}

/** Where the new blocks may speak of offices. */
function phrasesOf(
  { blocks, article }: RecogniseInput,
  readings: readonly BlockRuns[],
): readonly RolePhrase[] {
  const roles = rolesOf(article.language);
  if (roles === undefined) return [];
  return blocks.flatMap((block, at) => findRolePhrases(block, readings[at]?.tokens ?? [], roles));
}

function keysOf(runs: readonly PreparedRun[]): readonly string[] {
  const keys = new Set<string>();
  for (const { candidates } of runs) {
    for (const candidate of candidates) for (const { key } of candidate.keys) keys.add(key);
  }
  return [...keys];
}

type Changes = Omit<RecogniseResult, 'context'>;

function compare(memory: Memory, resolved: Resolved, said: readonly Said[]): Changes {
  const before = new Map(memory.said.map((one) => [placeKey(one), one]));
  const now = new Set(said.map(placeKey));
  const mentions = resolved.mentions.filter((mention, i) => {
    return before.get(placeKey(mention))?.what !== said[i]?.what;
  });
  return {
    mentions,
    withdrawn: [...before.values()]
      .filter((one) => !now.has(placeKey(one)))
      .map(({ block, start, end }) => ({ block, start, end })),
    people: peopleOf(mentions, resolved),
  };
}

function placeKey({ block, start, end }: Pick<Said, 'block' | 'start' | 'end'>): string {
  return `${block} ${start} ${end}`;
}

function peopleOf(mentions: readonly Mention[], { people }: Resolved): Changes['people'] {
  const named = new Set(mentions.flatMap(({ candidates }) => candidates));
  return people.filter(({ id }) => named.has(id));
}
