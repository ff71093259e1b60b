import { layTable, share } from '../report/table';
import type { KnownNaming, ShortArticle } from './judge-article';
import { type JudgedMark, MARK_FORMS } from './mark';

/** Articles that were read, under a title; person by person, or figures alone. */
export interface ShortSet {
  readonly title: string;
  readonly articles: readonly ShortArticle[];
  readonly listed: boolean;
}

/** Who of those an article names and the packs have was found, and which marks are wrong. */
export function reportShortArticles({ title, articles, listed }: ShortSet): string {
  const known = articles.flatMap((article) => article.known);
  const rows = [
    ['all', known],
    ['named in full somewhere', known.filter(({ inFull }) => inFull)],
    ['never named in full', known.filter(({ inFull }) => !inFull)],
  ] as const;
  const missed = known.filter(({ found }) => !found);
  return [
    `Short names: ${title}, ${articles.length} articles; people who are in the packs`,
    layTable(['', 'namings', 'found', 'share'], rows.map(toRow)),
    ...list('Not found', missed.map(tellNaming), listed),
    '',
    reportMarks(
      'Marks, by whether the article names their person',
      articles.flatMap(({ marks }) => marks),
      listed,
    ),
  ].join('\n');
}

/** Marks by the form of the name, and the wrong ones, one a line. */
export function reportMarks(title: string, marks: readonly JudgedMark[], listed: boolean): string {
  const rows = MARK_FORMS.map((form) => {
    const some = marks.filter((mark) => mark.form === form);
    const right = some.filter((mark) => mark.right).length;
    return [form, String(some.length), String(right), share(right / some.length)];
  });
  const wrong = marks.filter(({ right }) => !right);
  return [
    title,
    layTable(['form', 'marks', 'right', 'share'], rows),
    ...list(
      'Wrong',
      wrong.map(({ form, told }) => `${form}: ${told}`),
      listed,
    ),
  ].join('\n');
}

function toRow([name, namings]: readonly [string, readonly KnownNaming[]]) {
  const found = namings.filter((one) => one.found).length;
  return [name, String(namings.length), String(found), share(found / namings.length)];
}

function tellNaming({ named, date, inFull }: KnownNaming): string {
  return `${named.name}, ${date}${inFull ? '' : ', never in full'}`;
}

function list(head: string, lines: readonly string[], listed: boolean): readonly string[] {
  if (lines.length === 0) return [];
  return [`${head}: ${lines.length}`, ...(listed ? lines.map((line) => `  ${line}`) : [])];
}
