import { readFile } from 'node:fs/promises';
import { english } from '../utils/english';
import type { CompleteClaim } from '../utils/people/complete';
import { plainId } from '../utils/people/identity/pack-ids';
import type { FindPeople } from '../utils/recognition/contract';
import { recognise } from '../utils/recognition/recognise';
import { describeReason } from '../utils/recognition/trace/describe-reason';
import type { Trace, TraceEvent } from '../utils/recognition/trace/trace';
import { BadPeopleFile } from './people-file';
import { openClaims, openStore, SHIPPED_FILES } from './people-files';
import { explain, watchLookUps } from './recognise/explain';
import { type Doc, parseDocs, readRecogniseOptions, splitBlocks } from './recognise/input';

const BAD_INPUT = 2;

process.exitCode = await main(process.argv.slice(2));

/** Prints who is named in each document, one JSON a line. */
async function main(args: readonly string[]): Promise<number> {
  const options = readRecogniseOptions(args);
  if (!options.ok) return complain(options.message);
  const { people, docs: file, explain: explaining } = options.value;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return complain(`${file}: cannot be read`);
  const docs = parseDocs(text);
  if (!docs.ok) return complain(`${file}: ${docs.path} ${docs.message}`);
  try {
    const files = people.length > 0 ? people : SHIPPED_FILES;
    const [{ find }, complete] = [await openStore(files), await openClaims(files)];
    for (const doc of docs.value) await answer(doc, { find, complete, explaining });
    return 0;
  } catch (error) {
    if (error instanceof BadPeopleFile) return complain(error.message);
    throw error;
  }
}

/** Whom the command knows, and whether it is to say how it comes to its answer. */
interface Answering {
  readonly find: FindPeople;
  readonly complete: readonly CompleteClaim[];
  readonly explaining: boolean;
}

async function answer(doc: Doc, { find, complete, explaining }: Answering): Promise<void> {
  const blocks = splitBlocks(doc.text);
  const article = {
    ...(doc.date !== undefined && { published: doc.date }),
    ...(doc.lang !== undefined && { language: doc.lang }),
  };
  const lookUps = watchLookUps(find);
  const events: TraceEvent[] = [];
  const trace: Trace | undefined = explaining ? (event) => events.push(event) : undefined;
  const { mentions } = await recognise({ blocks, article }, lookUps.find, { trace, complete });
  const found = mentions.map(({ block, start, end, reason, ...mention }) => {
    const offset = blocks[block]?.offset ?? 0;
    const personId = mention.personId === null ? null : plainId(mention.personId);
    const candidates = mention.candidates.map(plainId);
    const ids = { personId, candidates };
    const why = describeReason(reason, english);
    return { start: offset + start, end: offset + end, ...mention, ...ids, reason: why };
  });
  process.stdout.write(`${JSON.stringify({ id: doc.id, mentions: found })}\n`);
  if (explaining) process.stderr.write(explain(doc.id, mentions, { lookUps, events }));
}

function complain(message: string): number {
  process.stderr.write(`recognise: ${message}\n`);
  return BAD_INPUT;
}
