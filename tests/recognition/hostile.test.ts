import { describe, expect, it } from 'vitest';
import { PEOPLE } from './people';
import { mentionsIn } from './read-marked';

const LENGTH = 100_000;
/** Generous: what this guards against takes minutes. */
const MOST_MS = 4000;

describe('hostile text of 100,000 characters ends soon', () => {
  it.each([
    ['capitals', 'A '],
    ['capitalised words', 'Ab '],
    ['one long word', 'A'],
    ['initials', 'A.'],
    ['hyphens', 'A-'],
    ['particles', 'de '],
    ['particles after a capital', 'Van de der '],
    ['apostrophes', "A'"],
    ['possessives', "A's "],
    ['zero-width characters', '\u200b'],
    ['a letter and zero-width characters', 'a\u200b\u200b'],
    ['combining marks', '\u0301'],
    ['spaces', ' '],
    ['lines', '\n '],
    ['dots', '.'],
    ['addresses', 'a.b@'],
    ['dotted words', 'ab.'],
    ['a name', 'Donald Trump '],
    ['family names', 'Trump Harris '],
    ['strangers', 'Donald Trump. Jane Trump. Trump. '],
    ['ampersands', 'A & '],
    ['Cyrillic words', 'Дональда '],
    ['a long Cyrillic word', 'ДОНАЛЬДАМИ'],
    ['Chinese', '习近平'],
    ['Chinese with dots', '习·'],
    ['Katakana', 'トランプ・'],
    ['Korean', '윤석열은'],
    ['Korean words', '윤석 '],
    ['Arabic', 'وترامب '],
  ])('%s', async (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const start = performance.now();
    await mentionsIn(text, PEOPLE);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
