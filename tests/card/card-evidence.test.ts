import { describe, expect, it } from 'vitest';
import type { Fact } from '../../utils/people/person';
import { office, personWith } from '../people/make';
import { cardOf, MAYOR, source, TERM } from './card-of';

describe('how each statement is known', () => {
  it('is told once, with sources, pack, version and a text to quote', () => {
    const { evidence } = cardOf([TERM]);
    expect(evidence).toEqual([
      {
        fact: { label: 'Mayor', from: '2020-05-05' },
        text: 'Mayor',
        detail: '5 May 2020 to 5 May 2024',
        sources: [1],
        known: 'One source',
        postId: 'mayor',
        packs: ['Pack One, version 1.2.0, checked to 1 Jun 2025'],
        citation:
          'Ada Example: Mayor, 5 May 2020 to 5 May 2024. a, https://a.example/. ' +
          'Pack One, version 1.2.0, checked to 1 Jun 2025.',
      },
    ]);
  });

  it.each<[Fact['origin'], string[]]>([
    [
      { packs: ['one', 'two'], verified: '2025-01-01' },
      [
        'Pack One, version 1.2.0, checked to 1 Jan 2025',
        'Pack Two, version 7, checked to 1 Jan 2025',
      ],
    ],
    [{ packs: [] }, ['Your own list']],
    [{ packs: ['gone'] }, ['gone']],
  ])('names the packs of %j', (origin, packs) => {
    expect(cardOf([{ ...TERM, ...(origin && { origin }) }]).evidence[0]?.packs).toEqual(packs);
  });

  it('shows what another pack says otherwise, with its own source', () => {
    const variant = {
      packs: ['two'],
      from: '2020-05-06',
      to: '2024-05-05',
      sources: [source('b')],
    };
    const { then, sources } = cardOf([
      { ...TERM, origin: { packs: ['one'], variants: [variant] } },
    ]);
    expect(then.roles[0]?.variants).toEqual([
      {
        text: 'Pack Two says otherwise: 6 May 2020 to 5 May 2024',
        range: '6 May 2020 to 5 May 2024',
        sources: [2],
      },
    ]);
    expect(sources.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  });
});

it('says of a relation that it rests on the reader’s own word', () => {
  const own = (origin: Fact['origin']) => {
    const before = office('Mayor', '2010-01-01', '2020-05-04', {
      post: MAYOR,
      ...(origin && { origin }),
    });
    const other = personWith([before], { id: 'p2', name: 'Bob Example', pack: 'one' });
    return cardOf([TERM], { others: [other] }).relations.map((line) => line.own);
  };
  expect(own(undefined)).toEqual(['']);
  expect(own({ packs: [] })).toEqual(['Your own list']);
});
