import { splitBlocks } from '../../../cli/recognise/input';
import { english } from '../../../utils/english';
import type { CompleteClaim } from '../../../utils/people/complete';
import type { FindPeople, Mention } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import { describeReason } from '../../../utils/recognition/trace/describe-reason';
import type { Link, System, TextToRead } from './system';

/** Our own recognition, as the command `recognise` runs it. Roles are no names and left out. */
export function recogniserOver(find: FindPeople): System {
  return { name: 'fact-context', read: (doc) => readNames(doc, find) };
}

/** The names that recognition finds in a text, with what it says of each. */
export async function readNames(
  doc: TextToRead,
  find: FindPeople,
  complete: readonly CompleteClaim[] = [],
): Promise<readonly Link[]> {
  const mentions = await readMentions(doc, find, complete);
  return mentions.map(({ start, end, personId, confidence, reason }) => {
    const why = describeReason(reason, english);
    return { start, end, personId, confidence, reason: why };
  });
}

/** The mentions by name that recognition finds in a text; offsets are of the text. */
export async function readMentions(
  { text, lang, date }: TextToRead,
  find: FindPeople,
  complete: readonly CompleteClaim[] = [],
): Promise<readonly Mention[]> {
  const blocks = splitBlocks(text);
  const article = {
    ...(date !== undefined && { published: date }),
    ...(lang !== undefined && { language: lang }),
  };
  const { mentions } = await recognise({ blocks, article }, find, { complete });
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => {
      const offset = blocks[mention.block]?.offset ?? 0;
      return { ...mention, start: offset + mention.start, end: offset + mention.end };
    });
}
