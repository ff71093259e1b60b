import type { FindPeople } from '../../../utils/recognition/contract';
import type { NamesDoc } from '../data/documents';
import { overlap, trimSpan } from '../scoring/trim-span';
import { readMentions } from '../systems/recogniser';
import { formOfMark, type JudgedMark, tellMark } from './mark';

/** Reads a text in which names of people are marked, and judges each mark by whether it lies on one. */
export async function judgeNewswire(
  doc: NamesDoc,
  find: FindPeople,
): Promise<readonly JudgedMark[]> {
  const { id, text } = doc;
  const names = doc.names.map((span) => trimSpan(text, span));
  const mentions = await readMentions(doc, find);
  return mentions
    .filter(({ personId }) => personId !== null)
    .map((mention) => {
      const at = trimSpan(text, mention);
      const right = names.some((name) => overlap(name, at));
      return { form: formOfMark(text, mention), right, told: tellMark(id, text, mention) };
    });
}
