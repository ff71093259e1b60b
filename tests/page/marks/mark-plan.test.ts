import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkChoice, planMarks, type SetMention } from '../../../utils/page/marks/mark-plan';
import type { Mention } from '../../../utils/recognition/contract';

const USUAL: MarkChoice = { repeats: 'faint', markHeadlines: true, markOffices: true };

type Facts = Partial<Omit<SetMention, 'mention'>> & { start?: number; kind?: Mention['kind'] };

function said(personId: string, order: number, facts: Facts = {}): SetMention {
  const { start = 0, kind = 'name', ...place } = facts;
  const mention = {
    block: order,
    start,
    kind,
    personId,
    candidates: [personId],
  } as unknown as Mention;
  return { mention, order, section: 0, inHeading: false, inLink: false, ...place };
}

/** Two people in a headline that is a link, and in two sections. */
const ARTICLE: readonly SetMention[] = [
  said('keir', 0, { section: 1, inHeading: true, inLink: true }),
  said('keir', 1, { section: 1 }),
  said('keir', 1, { section: 1, start: 20 }),
  said('kamala', 2, { section: 1 }),
  said('keir', 3, { section: 2, inHeading: true }),
  said('keir', 4, { section: 2 }),
  said('kamala', 4, { section: 2, start: 9, kind: 'role' }),
  said('kamala', 5, { section: 2, kind: 'role' }),
];

const paintsOf = (all: readonly SetMention[], choice: Partial<MarkChoice>) => {
  const { paintOf, isLeftOut } = planMarks(all, { ...USUAL, ...choice });
  return all.map(({ mention }) => (isLeftOut(mention) ? 'out' : paintOf(mention)));
};

describe('the names of an article', () => {
  const none = null;
  it.each<[string, Partial<MarkChoice>, (string | null)[]]>([
    [
      'all, repeats fainter, the headlines for themselves',
      {},
      ['first', 'first', 'repeat', 'first', 'repeat', 'repeat', 'role', 'role'],
    ],
    [
      'while the key is held, the same',
      { repeats: 'key' },
      ['first', 'first', 'repeat', 'first', 'repeat', 'repeat', 'role', 'role'],
    ],
    [
      'the first in each section, its heading being of it',
      { repeats: 'section' },
      ['first', none, none, 'first', 'first', none, 'role', none],
    ],
    [
      'the first alone',
      { repeats: 'first' },
      ['first', none, none, 'first', none, none, 'role', none],
    ],
    [
      'the first alone, where a linked headline counts for nothing',
      { repeats: 'first', markHeadlines: false },
      ['out', 'first', none, 'first', none, none, 'role', none],
    ],
    [
      'not in linked headlines, but in others',
      { markHeadlines: false },
      ['out', 'first', 'repeat', 'first', 'first', 'repeat', 'role', 'role'],
    ],
    [
      'without offices',
      { markOffices: false },
      ['first', 'first', 'repeat', 'first', 'repeat', 'repeat', 'out', 'out'],
    ],
  ])('are marked: %s', (_, choice, paints) => {
    expect(paintsOf(ARTICLE, choice)).toEqual(paints);
  });

  it('are first by their place in the text, in whatever order they were found', () => {
    const shuffled = [...ARTICLE].reverse();
    expect(paintsOf(shuffled, { repeats: 'first' }).reverse()).toEqual(
      paintsOf(ARTICLE, { repeats: 'first' }),
    );
  });

  it('are others than those a chooser offers together', () => {
    const either = said('x', 1);
    const both = { ...either.mention, personId: null, candidates: ['keir', 'kamala'] };
    expect(paintsOf([said('keir', 0), { ...either, mention: both }], { repeats: 'first' })).toEqual(
      ['first', 'first'],
    );
  });
});

describe('whatever an article says', () => {
  const set = fc
    .array(
      fc.record({
        who: fc.constantFrom('a', 'b', 'c'),
        order: fc.nat({ max: 9 }),
        start: fc.nat({ max: 9 }),
        inHeading: fc.boolean(),
        inLink: fc.boolean(),
      }),
    )
    .map((rows) =>
      rows.map(({ who, order, ...facts }) => said(who, order, { section: order >> 1, ...facts })),
    );
  const marked = (all: readonly SetMention[], choice: Partial<MarkChoice>) =>
    all.filter((_, at) => {
      const paint = paintsOf(all, choice)[at];
      return paint !== null && paint !== 'out';
    });

  it('everybody is marked somewhere, in every density', () => {
    fc.assert(
      fc.property(set, fc.constantFrom('faint', 'section', 'first'), (all, repeats) => {
        const people = (some: readonly SetMention[]) =>
          new Set(some.map(({ mention }) => mention.personId));
        expect(people(marked(all, { repeats }))).toEqual(people(all));
      }),
    );
  });

  it('the first of all are among the first of sections, and those among all', () => {
    fc.assert(
      fc.property(set, (all) => {
        const [first, section, faint] = (['first', 'section', 'faint'] as const).map(
          (repeats) => new Set(marked(all, { repeats })),
        );
        expect([...(first ?? [])].every((one) => section?.has(one))).toBe(true);
        expect([...(section ?? [])].every((one) => faint?.has(one))).toBe(true);
      }),
    );
  });
});
