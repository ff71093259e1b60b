import { describe, expect, it } from 'vitest';
import { dayNote, dayPlace } from '../../utils/card/notes';
import { english as t } from '../../utils/english';
import type { DaySource } from '../../utils/people/dates/days';

const unsure = (given: string) => `${given}, and not certain. You can set it in the toolbar popup.`;

describe('what a card says of the article’s day', () => {
  it.each<[DaySource | null, boolean, string]>([
    ['json-ld', true, ''],
    ['json-ld', false, unsure('Date given by the site')],
    ['meta', false, unsure('Date given by the site')],
    ['microdata', false, unsure('Date given by the site')],
    ['time', false, unsure('Date found in the text')],
    ['byline', false, unsure('Date found in the text')],
    ['url', false, unsure('Date taken from the web address')],
    ['reader', true, 'You set the article’s day.'],
    [null, false, 'No date found: facts as of today'],
  ])('%s, certain %s: "%s"', (from, isCertain, text) => {
    expect(dayNote({ from, isCertain }, t)).toBe(text);
  });

  it('says nothing outside an article', () => {
    expect(dayNote(undefined, t)).toBe('');
  });

  it.each([null, 'reader'] as const)('names no place of a day from %s', (from) => {
    expect(dayPlace({ from, isCertain: false }, t)).toBe('');
  });
});
