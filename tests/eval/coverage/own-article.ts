import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isDay } from '../../../utils/people/dates/partial-date';

/** No field is longer: what is kept of an article is names, days and words of a search, no text. */
const LONGEST = 200;

/** What the people named are, in the order of the tables. */
export const CLASSES = {
  H: 'heads of state and government',
  M: 'ministers',
  L: 'legislators',
  P: 'party leaders, candidates',
  D: 'diplomats, envoys',
  J: 'judges, lawyers',
  O: 'officials, officers',
  G: 'governors, mayors',
  B: 'business',
  S: 'science',
  R: 'royalty, religion',
  SP: 'sport',
  C: 'culture',
  N: 'journalists',
  PR: 'private persons',
  X: 'others',
} as const;

/** A class of people, as the annotation writes it. */
export type PersonClass = keyof typeof CLASSES;

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
const DayText = v.pipe(v.string(), v.check(isDay, 'not a calendar day'));

/** A person an article names. `office`: as the article gives it for its day. */
export const NamedPerson = v.strictObject({
  name: Text,
  cls: v.picklist(Object.keys(CLASSES) as PersonClass[]),
  office: v.optional(Text),
  /** How this article writes the name, where another spelling is better known. */
  aka: v.optional(v.pipe(v.array(Text), v.minLength(1))),
});

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
  event: Text,
  url: v.pipe(Text, v.url()),
  publisher: Text,
  date: DayText,
  topic: v.picklist(TOPICS),
  /** ISO 3166-1, and `EU` and `UN`. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  people: v.pipe(v.array(NamedPerson), v.minLength(1)),
  /** The words it was found with, and the day of the search. */
  search: Text,
  searched: DayText,
  /** How much of it the annotator read. */
  seen: v.picklist(['excerpt', 'whole']),
});

/** An article of our own set: who is named in it, and no word of its text. */
export type OwnArticle = v.InferOutput<typeof OwnArticle>;

/** Reads a file of articles, one a line. Throws on a line that is not as it should be. */
export async function readOwnArticles(path: string): Promise<readonly OwnArticle[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const article = v.safeParse(OwnArticle, JSON.parse(line));
    if (article.success) return article.output;
    throw new Error(`${path}: line ${at + 1}: ${v.summarize(article.issues)}`);
  });
}
