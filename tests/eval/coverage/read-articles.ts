import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type Article, DayText, NAMED_FIELDS, ShortText } from './article';

/** The topics of our own set. */
const TOPICS = [
  'government',
  'legislature',
  'courts',
  'diplomacy',
  'security',
  'economy',
  'regions',
] as const;

const OwnArticle = v.strictObject({
  /** Its first day and what it was; articles of one event have the same. */
  event: ShortText,
  url: v.pipe(ShortText, v.url()),
  publisher: ShortText,
  date: DayText,
  topic: v.picklist(TOPICS),
  /** ISO 3166-1, and `EU` and `UN`. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  people: v.pipe(v.array(v.strictObject(NAMED_FIELDS)), v.minLength(1)),
  /** The words it was found with, and the day of the search. */
  search: ShortText,
  searched: DayText,
  /** How much of it the annotator read. */
  seen: v.picklist(['excerpt', 'whole']),
});

/** An article of our own set: who is named in it, and no word of its text. */
export type OwnArticle = v.InferOutput<typeof OwnArticle>;

const CondensedArticle = v.object({
  url: ShortText,
  date: DayText,
  topic: ShortText,
  people: v.array(v.object(NAMED_FIELDS)),
  text: v.string(),
});

/** Reads our own set. Throws on a line that is not as it should be. */
export async function readOwnArticles(path: string): Promise<readonly OwnArticle[]> {
  return readLines(path, OwnArticle);
}

/** An article of our own set, as the measure takes it. */
export function withoutText({ url, date, topic, country, people }: OwnArticle): Article {
  return { url, date, topic, country, people, text: null };
}

/**
 * Reads the set whose articles are condensed in the annotator's words; null where it is not there.
 * Throws on a line that is not as it should be.
 */
export async function readCondensedArticles(path: string): Promise<readonly Article[] | null> {
  if (!existsSync(path)) return null;
  const articles = await readLines(path, CondensedArticle);
  return articles.map((article) => ({ ...article, country: null }));
}

async function readLines<S extends v.GenericSchema>(
  path: string,
  schema: S,
): Promise<readonly v.InferOutput<S>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const article = v.safeParse(schema, JSON.parse(line));
    if (article.success) return article.output;
    throw new Error(`${path}: line ${at + 1}: ${v.summarize(article.issues)}`);
  });
}
