import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Mark, sameRange } from '../../../utils/page/marks/mark';
import type { Marks } from '../../../utils/page/marks/marks';
import { createArticleScan } from '../../../utils/page/reading/article-scan';
import type { Day } from '../../../utils/people/person';
import { recognise } from '../../../utils/recognition/recognise';
import { documentOf } from '../../article/pages';
import { EVERYBODY } from '../../recognition/everybody';
import { article } from '../../recognition/random-articles';
import { finderOf } from '../../recognition/read-marked';

const find = finderOf(EVERYBODY);
/** A page is built for each part: fewer than the rules of recognition get. */
const NUM_RUNS = 60;

/** A son of the same name comes later: a given name alone is doubtful then, and its mark is taken back. */
const WITHDRAWN = ['Donald Trump met Дональда.', 'Donald Trump Jr. came.'];

it('a page read in several messages has the marks of one that is read at once', async () => {
  const days = fc.constantFrom<Day | null>(null, '2024-09-26');
  const cuts = fc.array(fc.nat(6), { minLength: 1, maxLength: 2 });
  const check = async (texts: readonly string[], published: Day | null, at: readonly number[]) => {
    const edges = [0, ...[...at].sort((a, b) => a - b), texts.length];
    const parts = edges.slice(0, -1).map((from, part) => texts.slice(from, edges[part + 1]));

    expect(await marksOf(parts, published)).toEqual(await marksOf([texts], published));
  };
  await fc.assert(fc.asyncProperty(article, days, cuts, check), {
    numRuns: NUM_RUNS,
    examples: [[WITHDRAWN, null, [1]]],
  });
});

/** What is marked in a page that grows part by part and is read after each. */
async function marksOf(parts: readonly (readonly string[])[], published: Day | null) {
  const document = documentOf('<!doctype html><article><p>A page that grows.</p></article>');
  const marks = keptMarks();
  const scan = createArticleScan({
    document,
    marks,
    article: published === null ? {} : { published },
    // As a message goes and comes back.
    recognise: async (input) => ({
      ...overTheWire(await recognise(overTheWire(input), find)),
      packs: [],
    }),
    signal: new AbortController().signal,
  });
  for (const part of parts) {
    for (const text of part) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }
    await scan.read();
  }
  const painted = [...marks.all()].map(({ id, range }) => [id, range.toString()] as const);
  // How sure a mention is grows with the article, and is not told anew for that alone.
  const mentions = scan.mentions().map(({ confidence: _, ...mention }) => mention);
  return { mentions, painted: painted.sort(([a], [b]) => a.localeCompare(b)) };
}

function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Marks as a page keeps them, painted nowhere. */
function keptMarks(): Marks {
  const byId = new Map<string, Mark>();
  return {
    add: (mark) => void byId.set(mark.id, mark),
    isAt: (id, mention, place) => {
      const known = byId.get(id);
      return known?.mention === mention && sameRange(known.range, place);
    },
    nodeOf: ({ range }) => range.startContainer,
    keepNear: () => undefined,
    remove: (id) => void byId.delete(id),
    get: (id) => byId.get(id),
    standing: (id) => byId.get(id),
    repair: () => undefined,
    paint: () => undefined,
    at: () => [],
    all: () => byId.values(),
    activate: () => undefined,
    clear: () => byId.clear(),
    get size() {
      return byId.size;
    },
  };
}
