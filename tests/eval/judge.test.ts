import { describe, expect, it } from 'vitest';
import { linkedDoc, linkTo, listed, mentionOf, spanOf } from './make';
import { judgeDoc } from './scoring/judge';
import { addTallies, tallyDoc } from './scoring/tally';

const PEOPLE = listed({
  ann: ['Ann Berg'],
  ann2: ['A. Lind', 'Ann Bérg'],
  tom: ['Tom Berg'],
});
const TEXT = 'Mrs Ann Berg met Tom Berg in Berg Hall. She and Zed Zorn agreed.';
const at = (surface: string) => spanOf(TEXT, surface);
const DOC = linkedDoc(TEXT, {
  mentions: [
    mentionOf(at('Ann Berg'), 'ann'),
    mentionOf(at('Tom Berg'), 'tom'),
    mentionOf(at('She'), 'ann', { kind: 'pronoun' }),
  ],
  nilPersons: [at('Zed Zorn')],
});

describe('judgeDoc', () => {
  it.each([
    ['the right id', 'Ann Berg', 'ann', 'by-id'],
    ['with the honorific', 'Mrs Ann Berg', 'ann', 'by-id'],
    ['part of the name', 'Berg', 'ann', 'by-id'],
    ['a record that bears the name, marks aside', 'Ann Berg', 'ann2', 'by-name'],
    ['somebody else', 'Ann Berg', 'tom', 'wrong-person'],
    ['nobody listed', 'Zed Zorn', 'tom', 'unlinkable-person'],
    ['no person', 'Berg Hall', 'tom', 'not-a-person'],
    ['only the honorific', 'Mrs', 'ann', 'not-a-person'],
    ['a pronoun', 'She', 'tom', 'neutral'],
    ['no choice', 'Ann Berg', null, 'neutral'],
  ])('%s', (_, surface, id, verdict) => {
    const { links } = judgeDoc(DOC, [linkTo(at(surface), id)], PEOPLE);
    expect(links.map((link) => link.verdict)).toEqual([verdict]);
  });

  it('counts nothing outside the annotated span', () => {
    const doc = { ...DOC, evalSpan: { start: 0, end: 20 } };
    const { links } = judgeDoc(doc, [linkTo(at('Berg Hall'), 'tom')], PEOPLE);
    expect(links.map((link) => link.verdict)).toEqual(['neutral']);
  });

  it('takes the name from the mention where the gold record is not listed', () => {
    const mention = mentionOf(at('Ann Berg'), 'gone', { name: 'Ann Berg' });
    const doc = linkedDoc(TEXT, { mentions: [mention] });
    const { links } = judgeDoc(doc, [linkTo(at('Ann Berg'), 'ann')], PEOPLE);
    expect(links.map((link) => link.verdict)).toEqual(['by-name']);
  });

  it('finds one of a mention and the mention within it, and counts a second link once', () => {
    const mentions = [mentionOf(at('Mrs Ann Berg'), 'ann'), mentionOf(at('Ann Berg'), 'ann')];
    const doc = linkedDoc(TEXT, { mentions: mentions.slice(0, 1) });
    const nested = linkedDoc(TEXT, { mentions });
    const twice = [linkTo(at('Ann'), 'ann'), linkTo(at('Berg'), 'ann')];
    expect(tallyDoc(judgeDoc(nested, twice.slice(0, 1), PEOPLE))).toMatchObject({ found: 1 });
    expect(tallyDoc(judgeDoc(doc, twice, PEOPLE))).toMatchObject({ links: 1, found: 1 });
  });
});

describe('tallyDoc', () => {
  const links = [
    linkTo(at('Ann Berg'), 'ann2'),
    linkTo(at('Berg Hall'), 'tom'),
    linkTo(at('She'), 'ann'),
  ];

  it('counts links and mentions', () => {
    const sum = { links: 2, rightLinks: 1, rightById: 0, mentions: 2, found: 1 };
    expect(tallyDoc(judgeDoc(DOC, links, PEOPLE))).toEqual(sum);
  });

  it('counts no link for precision where not everybody is linked', () => {
    const judged = judgeDoc({ ...DOC, exhaustive: false }, links, PEOPLE);
    expect(addTallies([tallyDoc(judged)])).toMatchObject({ links: 0, mentions: 2, found: 1 });
  });
});
