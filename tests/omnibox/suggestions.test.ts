import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english as t } from '../../utils/english';
import {
  chosenIn,
  contentOf,
  escapeXml,
  plainMarkup,
  suggestionsOf,
  xmlMarkup,
} from '../../utils/omnibox/suggestions';
import { dateFormatter } from '../../utils/people/words/format-date';
import type { PersonLine } from '../../utils/storage/model';
import { readPeriod } from '../../utils/storage/search/read-period';
import { makeFact, makePerson, texts } from '../storage/people';

const words = { t, locale: 'en', date: dateFormatter('en'), today: '2025-11-01' };
const office = makeFact({ label: 'Minister of Rain', from: '2014-02', to: '2016-05-03' });
const ann = makePerson({
  id: 'Q1',
  name: 'Ann <O’Neil> & Co.',
  facts: [office, makeFact({ label: 'Mayor', from: '2020' })],
});
const line: PersonLine = { id: 'Q1', person: ann, origin: 'pack' };

/** Well-formed XML of only these two elements, as Chromium demands. */
const WELL_FORMED =
  /^<match>(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*<\/match>(?: <dim>(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*<\/dim>)?$/;

describe('rows under the address bar', () => {
  it('say who it is and what they are today', () => {
    expect(suggestionsOf([line], words)).toEqual([
      { content: 'Ann <O’Neil> & Co. #Q1', description: 'Ann <O’Neil> & Co. – Mayor' },
    ]);
  });

  it('say by which office somebody was found, and when they held it', () => {
    const asked = { fact: office, day: '2016-05-03' };
    expect(suggestionsOf([{ ...line, asked }], words, xmlMarkup)[0]?.description).toBe(
      '<match>Ann &lt;O’Neil&gt; &amp; Co.</match> <dim>– Minister of Rain · 2014 to 2016</dim>',
    );
  });

  it('of a name found with a date say what they were then', () => {
    const asked = { day: '2015-01-01' };
    expect(suggestionsOf([{ ...line, asked }], words)[0]?.description).toBe(
      'Ann <O’Neil> & Co. – Minister of Rain',
    );
  });

  it('take the day that was asked about along', () => {
    const [row] = suggestionsOf([{ ...line, asked: { fact: office, day: '2016-05-03' } }], words);
    expect(row?.content).toBe('Ann <O’Neil> & Co. 2016-05-03 #Q1');
    const chosen = chosenIn(row?.content ?? '');
    expect(chosen?.id).toBe('Q1');
    expect(readPeriod(chosen?.query ?? '').period).toBe('2016-05-03');
  });

  it('are well formed for Chromium, whatever names and offices hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.constant('')), (name, role) => {
        expect(xmlMarkup(name, role)).toMatch(WELL_FORMED);
      }),
    );
    expect(escapeXml('a\u0000b\uffff\ud800<')).toBe('ab&lt;');
    expect(plainMarkup('a', '')).toBe('a');
  });
});

describe('what the address bar holds', () => {
  it('names the person again, whatever their name and id', () => {
    fc.assert(
      fc.property(texts, texts, (id, name) => {
        expect(chosenIn(contentOf({ id, person: { name } }))).toEqual({ id, query: name });
      }),
    );
  });

  it.each(['', 'foreign secretary 2016', '#1', 'a #', 'a #%E0%A4%A'])('%j was typed', (text) => {
    expect(chosenIn(text)).toBeNull();
  });
});
