import { splitBlocks } from '../../../cli/recognise/input';
import { english } from '../../../utils/english';
import type { CompleteClaim } from '../../../utils/people/complete';
import type { FindPeople } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import { describeReason } from '../../../utils/recognition/trace/describe-reason';
import type { Link, System, TextToRead } from './system';

/** Our own recognition, as the command `recognise` runs it. Roles are no names and left out. */
export function recogniserOver(find: FindPeople): System {
  return { name: 'fact-context', read: (doc) => readNames(doc, find) };
}

/** The names that recognition finds in a text, with what it says of each. */
export async function readNames(
  { text, lang, date }: TextToRead,
  find: FindPeople,
  complete: readonly CompleteClaim[] = [],
): Promise<readonly Link[]> {
  const blocks = splitBlocks(text);
  const article = {
    ...(date !== undefined && { published: date }),
    ...(lang !== undefined && { language: lang }),
  };
  const { mentions } = await recognise({ blocks, article }, find, { complete });
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ block, start, end, personId, confidence, reason }) => {
      const offset = blocks[block]?.offset ?? 0;
      const why = describeReason(reason, english);
      return { start: offset + start, end: offset + end, personId, confidence, reason: why };
    });
}
