import { expect, it } from 'vitest';
import { casesOf } from './cases/case-table';
import { MP, SINGER } from './cases/namesakes-people';
import { whichNamesake } from './cases/which-namesake';
import { alias, person } from './people';
import { mark, mentionsIn, unmark } from './read-marked';

const OF_SEVERAL = casesOf(whichNamesake).flatMap((one) => (one.people ? [{ ...one }] : []));

it.each(OF_SEVERAL)('whoever is found first, $name: $marked', async ({ marked, people, on }) => {
  expect(await mark(unmark(marked), [...(people ?? [])].reverse(), on)).toBe(marked);
});

it('names whom a chooser is between', async () => {
  const [mention] = await mentionsIn('Jo Doe spoke.', [SINGER, MP]);
  expect(mention).toMatchObject({ personId: null, candidates: ['mp', 'singer'] });
});

it('takes a name for that of a person the reader added, and says so', async () => {
  const own = person('own:1', 'Jane Doe', { otherNames: [alias('Zed')] });
  const mentions = await mentionsIn('Then Zed spoke.', [own]);
  expect(mentions).toMatchObject([{ personId: 'own:1', reason: { rule: 'own-choice' } }]);
});
