import { describe, expect, it } from 'vitest';
import { normaliseName, normaliseWord } from '../../../utils/names/normalise';
import { findRuns } from '../../../utils/recognition/runs/find-runs';
import { readText } from '../../../utils/recognition/text/read-text';
import { tokenise } from '../../../utils/recognition/text/tokens';

describe('tokenise', () => {
  it.each([
    ["Trump's plan", ['Trump', 'plan']],
    ['Harris’ plan', ['Harris', 'plan']],
    ["O'Brien’s", ["O'Brien"]],
    ['Ocasio-Cortez', ['Ocasio', 'Cortez']],
    ["d'Emmanuel", ["d'", 'Emmanuel']],
    ['mail a@Trump.org now', ['mail', 'now']],
    ['@Trump #Trump www.trump.com/Trump ok', ['ok']],
    ['Trump\u200b\u00ad here', ['Trump', 'here']],
    ['U.S. law', ['U', 'S', 'law']],
  ])('%s', (text, words) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(words);
  });
});

describe('runs', () => {
  it.each([
    ['Then Keir Starmer said', ['Then Keir Starmer']],
    ['so Keir Starmer. But Trump', ['Keir Starmer', 'But Trump']],
    ['so Keir Starmer, Trump', ['Keir Starmer', 'Trump', 'Keir Starmer, Trump']],
    ["so Starmer's Labour", ["Starmer's", 'Labour']],
    ['so J. D. Vance and J.D. Vance', ['J. D. Vance', 'J.D. Vance']],
    ['so Mr. Trump said', ['Mr. Trump']],
    ['so Ursula von der Leyen', ['Ursula von der Leyen']],
    ['so Tiger Woods den Preis', ['Tiger Woods', 'Preis']],
    ['so Donald Trump, Jr., came', ['Donald Trump, Jr.']],
    ['a “Keir” Starmer', ['Keir', 'Starmer']],
    ['a Keir\n\nStarmer', ['Keir', 'Starmer']],
    ['nobody here', []],
  ])('%s', (text, runs) => {
    expect(findRuns(readText({ index: 0, text })).runs.map((run) => run.text)).toEqual(runs);
  });
});

describe('decomposed letters of scripts without capitals', () => {
  it.each(['윤석열은', 'ボリス', 'ガ ボ', 'が', '김 윤', '中윤国'])('%s is as composed', (text) => {
    const words = (form: string) => tokenise(text.normalize(form)).map((token) => token.text);
    expect(words('NFD')).toEqual(words('NFC'));
    const decomposed = text.normalize('NFD');
    for (const { start, end, text: letter } of tokenise(decomposed)) {
      expect(decomposed.slice(start, end).normalize('NFC')).toBe(letter);
    }
  });
});

describe('normalise', () => {
  it.each([
    ['J. D. Vance', 'jd vance'],
    ['JD Vance', 'jd vance'],
    ['  Zoë\u00a0Łoś ', 'zoe los'],
    ['İbrahim Yıldırım', 'ibrahim yildirim'],
    ['Jean‑Luc', 'jean luc'],
    ['Дональд Трамп', 'дональд трамп'],
  ])('%s', (name, key) => {
    expect(normaliseName(name)).toBe(key);
    expect(normaliseName(name.normalize('NFD'))).toBe(key);
  });

  it('leaves vowel signs of scripts that need them', () => {
    expect(normaliseWord('मोदी')).not.toBe(normaliseWord('मद'));
  });
});
