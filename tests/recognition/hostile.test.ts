import { describe, expect, it } from 'vitest';
import type { Person } from '../../utils/people/person';
import { OFFICIALS } from './offices/officials';
import { PEOPLE } from './people';
import { mentionsIn } from './read-marked';

const LONG = 100_000;
/** Milliseconds. What this guards against takes minutes; how fast reading is, `npm run eval` says. */
const TIMEOUT = 60_000;

const OFFICE_DAY = '2024-09-26';
const officials = new Set(OFFICIALS.map(({ id }) => id));
const EVERYBODY: readonly Person[] = [
  ...OFFICIALS,
  ...PEOPLE.filter(({ id }) => !officials.has(id)),
];

describe('hostile text of 100,000 characters ends', () => {
  it.each([
    ['one long word', 'A'],
    ['one long small word', 'a'],
    ['a capital and spaces', 'A '],
    ['capitalised words', 'Ab '],
    ['initials', 'A.'],
    ['dots', '.'],
    ['dotted words', 'ab.'],
    ['hyphens', 'A-'],
    ['apostrophes', "A'"],
    ['apostrophes alone', "'"],
    ['possessives', "A's "],
    ['elided articles', "l'"],
    ['combining marks', '\u0301'],
    ['a letter with combining marks', 'A\u0301\u0301\u0301'],
    ['zero-width characters', '\u200b'],
    ['a letter and zero-width characters', 'a\u200b\u200b'],
    ['emoji', '😀'],
    ['halves of surrogates', '\ud83d'],
    ['Chinese', '中国'],
    ['Japanese', 'トランプ大統領'],
    ['Korean', '트럼프 대통령 '],
    ['Arabic', 'دونالد ترامب '],
    ['Devanagari', 'मोदी '],
    ['Russian', 'Трамп '],
    ['open brackets', '('],
    ['nested brackets', '([{«“'],
    ['brackets around names', '(Trump [Harris '],
    ['quotation marks', '“A” '],
    ['spaces', ' '],
    ['lines', '\n '],
    ['addresses', 'a.b@'],
    ['particles', 'de '],
    ['particles after a capital', 'Van de der '],
    ['ampersands', 'A & '],
    ['a name', 'Donald Trump '],
    ['names in sentences', 'So Donald Trump left. '],
    ['family names', 'Trump Harris '],
    ['strangers', 'Donald Trump. Jane Trump. Trump. '],
    ['Cyrillic words', 'Дональда '],
    ['a long Cyrillic word', 'ДОНАЛЬДАМИ'],
    ['Chinese names', '习近平'],
    ['Chinese with dots', '习·'],
    ['Katakana with dots', 'トランプ・'],
    ['Korean in one', '윤석열은'],
    ['Korean words', '윤석 '],
    ['Arabic with a particle', 'وترامب '],
    ['articles', 'the '],
    ['an office', 'the president '],
    ['an office and its holder', 'Joe Biden left. The president left. '],
    ['an office in a list', 'Joe Biden, the president, '],
    ['others of an office', 'Joe Biden. President Jane Doe. The president left. '],
    ['possessors', "Britain's prime minister "],
    ['years', 'In 2003 the president '],
    ['names tied by of', 'Lord Trump of Harris '],
    ['places tied by of', 'Earl of Trump of the '],
    ['nicknames', 'Joe “Trump” Harris '],
    ['brackets for nicknames', 'A (B) '],
    ['slips of a name', 'Alexandria Ocasio-Cortez. Alexandra Ocasio-Corrtez. '],
  ])('%s', { timeout: TIMEOUT }, async (_, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const mentions = await mentionsIn(text, EVERYBODY, { published: OFFICE_DAY, language: 'en' });
    expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
