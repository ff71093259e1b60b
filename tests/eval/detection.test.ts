import { expect, it } from 'vitest';
import { withNamesOnly } from './data/documents';
import { linkedDoc, linkTo, mentionOf, spanOf } from './make';
import { tallySpans } from './scoring/detection';

const TEXT = "Mr Tom Berg saw Ann's car. She and Zed laughed at Berg Hall.";
const at = (surface: string, nth = 0) => spanOf(TEXT, surface, nth);
const DOC = linkedDoc(TEXT, {
  mentions: [
    mentionOf(at('Mr Tom Berg'), 'tom'),
    mentionOf(at('Ann'), 'ann'),
    mentionOf(at('She'), 'ann', { kind: 'pronoun' }),
  ],
  nilPersons: [at('Zed')],
});

it('spans are right when they overlap a name, be its person listed or not', () => {
  const [set] = withNamesOnly({ name: 'set', docs: [DOC] });
  const names = set?.docs[0];
  if (names === undefined) throw new Error('the set is gone');
  const spans = ['Berg', "Ann's", 'She', 'Mr', 'Berg Hall'].map((one) => linkTo(at(one), null));
  expect(tallySpans(names, spans)).toEqual({
    links: 4,
    rightLinks: 2,
    rightById: 0,
    mentions: 3,
    found: 2,
  });
});

it('a set where not everybody is marked is none for detection', () => {
  expect(withNamesOnly({ name: 'set', docs: [{ ...DOC, exhaustive: false }] })).toEqual([]);
});
