import type { CompleteClaim } from '../people/complete';
import { candidateKeys, prepareRun } from './candidates/candidates';
import { grammarOf } from './candidates/endings/grammar';
import { comparePlaces } from './candidates/places';
import {
  type FindPeople,
  languageOf,
  type NameCorrections,
  type RecogniseInput,
  type RecogniseResult,
} from './contract';
import { withTitles } from './cues/titled-names';
import { readContext, writeContext } from './memory/context';
import { remember, whatChanged } from './memory/memory';
import { findOffices } from './offices/find-offices';
import { findRolePhrases } from './offices/role-phrases';
import { mentionsOf, peopleOf } from './resolve/claim';
import { correctOffices, NO_CORRECTIONS, peopleSaid } from './resolve/corrected';
import { resolve } from './resolve/resolve';
import { findRuns } from './runs/find-runs';
import { readDateline } from './text/dateline';
import { readText } from './text/read-text';
import type { Trace } from './trace/trace';

/** What recognition may be told besides an article, and whom it tells. */
export interface RecogniseOptions {
  /** Offices with many holders of which the list has everyone, by the word of trusted packs. */
  readonly complete?: readonly CompleteClaim[] | undefined;
  /** The reader's word on names of the article: it goes before all evidence. */
  readonly corrections?: NameCorrections | undefined;
  /** Is told how it came to what it says. */
  readonly trace?: Trace | undefined;
}

/**
 * Finds the people named in blocks of an article. Given the context of the reply about the earlier
 * blocks, it says what the new ones add to, change in and withdraw from what was said before.
 *
 * The stages stand in order, each in the folder of its name: text, runs, candidates, (look up,)
 * resolve with cues and choose, offices, memory.
 */
export async function recognise(
  { blocks, article, context }: RecogniseInput,
  find: FindPeople,
  { trace, complete, corrections = NO_CORRECTIONS }: RecogniseOptions = {},
): Promise<RecogniseResult> {
  const language = languageOf(article);
  const before = readContext(context);

  // text: words, and the day the text gives itself
  const texts = blocks.map((block) => readText(block, language));
  const dateline = readDateline(blocks, before);
  const published = article.published ?? dateline.dateline;

  // runs: where names may stand: capitals, names turned round, scripts without capitals
  const found = texts.map(findRuns);
  const phrases = texts.flatMap((text) => findRolePhrases(text, language));
  const memory = remember(before, { found, phrases, ...dateline });

  // candidates: which spans of a run may be a name, and under which keys
  const grammar = grammarOf(language);
  const prepared = memory.runs.map((run) => prepareRun(run, grammar));
  // cues: which of them an office's title goes with, as such names are looked up by it, too
  const runs = withTitles(prepared, language);
  const people = await find(candidateKeys(runs));

  // resolve: full names, then what they make clear, by cues around a name and by whom to choose
  const { smallWords } = memory;
  const toResolve = { runs, smallWords, language, published, people, complete, trace };
  const names = resolve({ ...toResolve, corrections });
  const named = mentionsOf(names.runs);

  // offices: "the prime minister" is whoever of the article held it that day
  const held = findOffices({ phrases: memory.phrases, mentions: named, ...names });
  const offices = correctOffices(held, corrections);
  const mentions = [...named, ...offices].sort(comparePlaces);

  // memory: what is new since the last reply, and what the next one needs
  const known = peopleOf(names.runs, peopleSaid(corrections));
  const { said, ...changes } = whatChanged(before, mentions, known);
  return { ...changes, context: writeContext({ ...memory, said }) };
}
