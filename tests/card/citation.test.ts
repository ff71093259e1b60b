import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardOf, MAYOR, source, TERM } from './card-of';

it('quotes the entries with their sources, as text', () => {
  expect(cardOf([TERM]).citation.text).toBe(
    'Ada Example. That day, 4 Mar 2022: Mayor (Since 5 May 2020) [1]. ' +
      'Now, 1 Jun 2025: Former Mayor (Left on 5 May 2024) [1]. [1] a, https://a.example/.',
  );
});

it('quotes them as Markdown, with links', () => {
  expect(cardOf([TERM]).citation.markdown.split('\n')).toEqual([
    '**Ada Example**',
    '',
    '- That day, 4 Mar 2022: Mayor (Since 5 May 2020) [\\[1\\]](<https://a.example/>)',
    '- Now, 1 Jun 2025: Former Mayor (Left on 5 May 2024) [\\[1\\]](<https://a.example/>)',
    '',
    '1. [a](<https://a.example/>)',
  ]);
});

it('says of the reader’s own word that it is', () => {
  const own = { ...TERM, post: MAYOR, sources: [], origin: { packs: [] } };
  expect(cardOf([own]).citation.text).toContain('Mayor (Since 5 May 2020 · My own note).');
});

it('lets no name, title or address out of its place in the Markdown', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.webUrl({ withQueryParameters: true }),
      (name, title, url) => {
        fc.pre(name.trim() !== '');
        const fact = { ...TERM, sources: [{ ...source('a'), title, url: `${url}>)` }] };
        const { markdown } = cardOf([fact], {}, { name }).citation;
        const bare = markdown.replace(/\\./g, '');
        expect(bare.split('\n')).toHaveLength(6);
        // Besides the links that are ours there is no bracket, and each has its address to itself.
        expect(bare.match(/[[\]]/g)).toHaveLength(6);
        expect(bare.match(/<[^<>\s]*>/g)).toHaveLength(3);
      },
    ),
  );
});
