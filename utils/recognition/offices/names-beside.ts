import { lastWhere } from '../candidates/places';
import type { Mention } from '../contract';
import type { ArticleWords } from '../model';
import type { ClaimedRun } from '../resolve/model';
import { findStranger } from '../resolve/strangers';
import type { NameHere, NamesHere } from './model';

/** Gathers names with where they stand; the mentions are in reading order. */
export function namesHere(
  mentions: readonly Mention[],
  runs: readonly ClaimedRun[],
  article: ArticleWords,
): NamesHere {
  const listed = new Map<number, NameHere[]>();
  const byEdge = new Map<string, NameHere>();
  const addEdges = (block: number, name: NameHere) => {
    byEdge.set(`${block} from ${name.start}`, name);
    byEdge.set(`${block} to ${name.end}`, name);
  };
  for (const stranger of strangersOf(runs, article)) addEdges(stranger.block, stranger);
  for (const { block, start, end, candidates } of mentions) {
    const name = { ids: candidates, start, end };
    const here = listed.get(block);
    if (here) here.push(name);
    else listed.set(block, [name]);
    addEdges(block, name);
  }
  return {
    touches({ block, start, end }) {
      const here = listed.get(block) ?? [];
      // Names do not overlap, so only the last that starts before the span's end can reach into it.
      return (
        (here[lastWhere(here.length, (at) => (here[at]?.start ?? end) < end)]?.end ?? 0) > start
      );
    },
    startingAt: (block, offset) => byEdge.get(`${block} from ${offset}`),
    endingAt: (block, offset) => byEdge.get(`${block} to ${offset}`),
  };
}

/** Words before what is rather a place, though it has a name's form: "in New York, the president, …". */
const BEFORE_PLACES: ReadonlySet<string> = new Set('in at on near from across around'.split(' '));

function strangersOf(runs: readonly ClaimedRun[], article: ArticleWords) {
  return runs.flatMap(({ run, claims }) => {
    const { block, start, text, before } = run;
    const stranger = findStranger(run, claims, article);
    if (stranger === undefined || BEFORE_PLACES.has(before.at(-1) ?? '')) return [];
    return [{ ids: [], block, start: stranger.place.start, end: start + text.length }];
  });
}
