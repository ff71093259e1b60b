import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords, normaliseName } from '../../utils/names/normalise';
import type { Person } from '../../utils/people/person';
import type { Mention, NameCorrection, NameCorrections } from '../../utils/recognition/contract';
import { recognise } from '../../utils/recognition/recognise';
import { EVERYBODY } from './everybody';
import { person } from './people';
import { article } from './random-articles';
import { finderOf, mark, unmark } from './read-marked';
import { CAST } from './rules/cast';

const DAY = '2021-01-01';
const JO = person('jo', 'Jo Quill', { gender: 'female' });
const SAM = person('sam', 'Sam Zorn', { gender: 'male' });
const PEOPLE = [...CAST, JO, SAM];

function says(
  name: string,
  to: Person | null,
  more: Partial<NameCorrection> = {},
): [string, NameCorrection] {
  return [normaliseName(name), { person: to, instead: [], here: false, ...more }];
}

interface Case {
  readonly says: string;
  readonly corrections: readonly [string, NameCorrection][];
  /** As it is read with them. */
  readonly read: string;
  readonly language?: string;
}

const CASES: readonly Case[] = [
  {
    says: 'a whole name is somebody else’s, and so is what hangs on it',
    corrections: [says('Ada Quill', JO)],
    read: '[Ada Quill|jo] spoke. Then [Quill|jo] left, and [Ms Quill|jo] wept.',
  },
  {
    says: 'a whole name is nobody’s, and nor is what hangs on it',
    corrections: [says('Ada Quill', null)],
    read: 'Ada Quill sank. Then Quill rose. [Cy Tamm|tamm] saw it.',
  },
  {
    says: 'it makes known the parts of the name as it is written, not of another name',
    corrections: [says('Ada Quill', SAM)],
    read: '[Ada Quill|sam] spoke. Then [Quill|sam] met Mr Sam.',
  },
  {
    says: 'a short name alone, and no other name',
    corrections: [says('Quill', JO, { instead: ['quill'] })],
    read: '[Ada Quill|quill] spoke. Then [Quill|jo] left with [Cy Tamm|tamm].',
  },
  {
    says: 'a short name yields to the full name of somebody it says nothing of',
    corrections: [says('Quill', JO, { instead: ['tamm'] })],
    read: '[Ada Quill|quill] spoke. Then [Quill|quill] left.',
  },
  {
    says: 'but not where it was said of this article',
    corrections: [says('Quill', JO, { instead: ['tamm'], here: true })],
    read: '[Ada Quill|quill] spoke. Then [Quill|jo] left.',
  },
  {
    says: 'a bare name needs nothing else that speaks for its bearer',
    corrections: [says('Zorn', SAM, { instead: ['zorn'] })],
    read: 'So spoke [Zorn|sam]. A letter from Zorn Tower came.',
  },
  {
    says: 'a bare name is nobody’s',
    corrections: [says('Zorn', null)],
    read: '[Ada Quill|quill] met Zorn. [Quill|quill] left.',
  },
  {
    says: 'a form of address that cannot be theirs keeps its own',
    corrections: [says('Zorn', JO, { instead: ['zorn'] })],
    read: '[Ada Quill|quill] met [Zorn|jo]; then came [Mr Zorn|zorn].',
  },
  {
    says: 'of several who bear the name it is the one whom the reader chose',
    corrections: [says('Jo Voss', person('guitarist', 'Jo Voss'))],
    read: 'So spoke [Jo Voss|guitarist]. [Voss|guitarist] left.',
  },
  {
    says: 'who has no name like it, and is no longer looked up by it',
    corrections: [says('Xen Nobody', JO)],
    read: 'So spoke [Xen Nobody|jo].',
  },
  {
    says: 'a longer name is another one',
    corrections: [says('Ada Quill', JO)],
    read: 'So spoke Ada Quill Smith.',
  },
  {
    says: 'the office as this article has it',
    corrections: [says('the prime minister of Norland', JO)],
    read: '[Ola Prem|prem] came. Then [the prime minister of Norland|jo] left.',
  },
  {
    says: 'the base form of an inflected name',
    corrections: [says('Иван Тамов', SAM)],
    read: 'Он видел [Ивана Тамова|sam].',
    language: 'ru',
  },
];

describe('a correction', () => {
  it.each(CASES)('$says', async ({ corrections, read, language = 'en' }) => {
    const options = { corrections: new Map(corrections) };
    expect(await mark(unmark(read), PEOPLE, DAY, language, options)).toBe(read);
  });

  it('says that the reader said so, and is surer than anything read', async () => {
    const { mentions, people } = await read(['So spoke Ada Quill.'], [says('Ada Quill', JO)]);
    expect(mentions[0]).toMatchObject({
      personId: 'jo',
      candidates: ['jo'],
      confidence: 1,
      reason: { rule: 'reader', paragraph: 1 },
    });
    expect(people).toEqual([JO]);
  });
});

const find = finderOf(EVERYBODY);
const RUNS = { numRuns: 200 };
const NAMES = ['Kamala Harris', 'Harris', 'Keir Starmer', 'Trump', 'Bill Clinton', 'Johnson'];
const OTHER = person('said', 'Zygmunt Unheard');
const correction = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(OTHER, null), fc.boolean())
  .map(([name, to, here]) => ({ name, row: says(name, to, { here }) }));

async function read(texts: readonly string[], rows?: readonly [string, NameCorrection][]) {
  const corrections: NameCorrections | undefined = rows && new Map(rows);
  const blocks = texts.map((text, index) => ({ index, text }));
  const among = rows?.some(([key]) => key === 'ada quill') ? finderOf(PEOPLE) : find;
  return recognise({ blocks, article: { published: '2024-09-26' } }, among, { corrections });
}

describe('whatever an article says', () => {
  it('a correction changes no mention of a name that shares no word with it', async () => {
    const check = async (texts: readonly string[], { name, row }: { name: string; row: Row }) => {
      const words = new Set(nameWords(name));
      const others = ({ kind, text }: Mention) =>
        kind === 'name' && !nameWords(text).some((word) => words.has(word));
      const before = (await read(texts)).mentions.filter(others);
      expect((await read(texts, [row])).mentions.filter(others)).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(article, correction, check), RUNS);
  });

  it('no mention of the name is left to whom the reader took it from', async () => {
    const check = async (texts: readonly string[], { row }: { row: Row }) => {
      const here: Row = [row[0], { ...row[1], here: true }];
      for (const mention of (await read(texts, [here])).mentions) {
        if (normaliseName(mention.text) !== row[0]) continue;
        expect(mention.personId).toBe(row[1].person?.id);
      }
    };
    await fc.assert(fc.asyncProperty(article, correction, check), RUNS);
  });

  it('without it all is as before', async () => {
    const check = async (texts: readonly string[], { row }: { row: Row }) => {
      const before = await read(texts);
      await read(texts, [row]);
      expect(await read(texts, [])).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(article, correction, check), { numRuns: 50 });
  });
});

type Row = [string, NameCorrection];
