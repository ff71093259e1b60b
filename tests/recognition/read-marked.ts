import { nameKeys } from '../../utils/names/name-keys';
import type { Day, Person } from '../../utils/people/person';
import type {
  ArticleContext,
  Block,
  FindPeople,
  Mention,
  PeopleByKey,
} from '../../utils/recognition/contract';
import { type RecogniseOptions, recognise } from '../../utils/recognition/recognise';

/** Looks people up in a plain map. */
export function finderOf(people: readonly Person[]): FindPeople {
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    for (const { key } of nameKeys(person)) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return async (keys) => pick(byKey, keys);
}

function pick(byKey: PeopleByKey, keys: readonly string[]): PeopleByKey {
  return new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key) ?? []]] : [])));
}

/** Paragraphs of a text, at empty lines. */
export function toBlocks(text: string): Block[] {
  return text.split('\n\n').map((paragraph, index) => ({ index, text: paragraph }));
}

/** Finds people in a text of paragraphs. */
export async function mentionsIn(
  text: string,
  people: readonly Person[],
  article: ArticleContext = {},
  options: RecogniseOptions = {},
): Promise<readonly Mention[]> {
  const result = await recognise({ blocks: toBlocks(text), article }, finderOf(people), options);
  return result.mentions;
}

/** Takes the marks out of `[Sir Keir|starmer] said`. */
export function unmark(marked: string): string {
  return marked.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
}

/** Marks what is found, as in the expectations: `[Sir Keir|starmer] said`; a chooser is `?`. */
export async function mark(
  text: string,
  people: readonly Person[],
  published?: Day,
  language = 'en',
  options: RecogniseOptions = {},
): Promise<string> {
  const article = { language, ...(published === undefined ? {} : { published }) };
  const mentions = await mentionsIn(text, people, article, options);
  const paragraphs = text.split('\n\n').map((paragraph, block) => {
    const here = mentions.filter((mention) => mention.block === block);
    return here.reduceRight(markOne, paragraph);
  });
  return paragraphs.join('\n\n');
}

function markOne(text: string, { start, end, personId }: Mention): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}|${personId ?? '?'}]${text.slice(end)}`;
}
