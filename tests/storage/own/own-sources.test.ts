import { describe, expect, it } from 'vitest';
import type { RoleDraft } from '../../../utils/people/draft/person-draft';
import {
  added,
  ann,
  cardOf,
  type Edit,
  edited,
  LIST,
  MAYOR,
  mayor,
  NOTE,
  page,
  shown,
  stored,
  UNTOUCHED_JUDGE,
  UNTOUCHED_MAYOR,
} from './corrected-card';

const CASES: readonly [what: string, edit: Edit, roles: readonly (readonly string[])[]][] = [
  ['nothing is touched', (roles) => roles, [UNTOUCHED_MAYOR, UNTOUCHED_JUDGE]],
  [
    'an end date is corrected',
    mayor({ to: '2023-01-01' }),
    [['Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a label is corrected',
    mayor({ label: 'Lord Mayor' }),
    [['Lord Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a status is corrected',
    mayor({ status: 'acting' }),
    [['Acting Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a date is corrected from another page',
    mayor({ to: '2023-01-01', sourceUrl: 'https://mine.example/' }),
    [['Mayor', 'mine', LIST, LIST], UNTOUCHED_JUDGE],
  ],
  [
    'a date is corrected from the same page, read again',
    mayor({ to: '2023-01-01', sourceRetrieved: '2022-02-02' }),
    [['Mayor', 'a', LIST, LIST], UNTOUCHED_JUDGE],
  ],
  [
    'only the page is another',
    mayor({ sourceUrl: 'https://mine.example/' }),
    [['Mayor', 'mine b', LIST, `Test, version 1,${LIST}`], UNTOUCHED_JUDGE],
  ],
  [
    'a role is added without a source',
    added({ label: 'Poet' }),
    [['Poet', '', NOTE, NOTE], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
  [
    'a role is added with a source',
    added({ label: 'Poet', sourceUrl: 'https://mine.example/' }),
    [['Poet', 'mine', LIST, LIST], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
  [
    'a role is added from a page the pack has, too',
    added({ label: 'Poet', sourceUrl: page('a').url, sourceRetrieved: page('a').retrieved }),
    [['Poet', 'a', LIST, LIST], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
];

describe('the sources on a card where', () => {
  it.each(CASES)('%s', async (_what, edit, roles) => {
    const { store, first } = await stored(ann);
    await store.saveOwn(edited(await first(), edit));
    expect(shown(await first())).toEqual(roles);
    // Saved once more, from what the form then shows, it is the same.
    await store.saveOwn(edited(await first(), (all) => all));
    expect(shown(await first())).toEqual(roles);
  });

  it('a correction stands beside what the pack says, each has its own', async () => {
    const { store, first } = await stored(ann);
    await store.saveOwn(edited(await first(), mayor({ from: '2020-06-01' })));
    const { then, sources } = cardOf(await first());
    expect(then.roles[0]).toMatchObject({ text: 'Mayor', sources: [], own: NOTE });
    const [variant] = then.roles[0]?.variants ?? [];
    expect(variant?.sources.map((number) => sources[number - 1]?.url)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
  });

  it('a corrected term is told as one with a pack’s, both are named', async () => {
    const second = { ...MAYOR, from: '2021-05-05', sources: [page('c')] };
    const terms = [{ ...MAYOR, to: '2021-01-01' }, second];
    const { store, first } = await stored({ ...ann, facts: terms });
    const until = (roles: readonly RoleDraft[]) =>
      roles.map((role, at) => (at === 0 ? { ...role, to: '2021-05-04' } : role));
    await store.saveOwn(edited(await first(), until));
    expect(shown(await first())).toEqual([['Mayor', 'c', LIST, `Test, version 1,${LIST}`]]);
  });
});
