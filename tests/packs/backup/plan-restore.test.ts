import { describe, expect, it } from 'vitest';
import { planRestore, stateOfPack } from '../../../utils/packs/backup/plan-restore';
import { addedRow } from './own-rows';

const ada = addedRow({ id: 'own:ada', name: 'Ada' });
const bea = addedRow({ id: 'own:bea', name: 'Bea' });
const cleo = addedRow({ id: 'own:cleo', name: 'Cleo' });

describe('against what is here', () => {
  it('tells apart what would be added, replaced, is the same, and stays', () => {
    const other = addedRow({ id: 'own:bea', name: 'Beatrice' });
    expect(planRestore([ada, bea], [other, cleo])).toEqual({
      added: [ada],
      replaced: [bea],
      same: 0,
      kept: 1,
    });
  });

  it('does not take the order of fields for a difference', () => {
    const turned = Object.fromEntries(Object.entries(ada).reverse());
    expect(planRestore([ada], [turned as never])).toEqual({
      added: [],
      replaced: [],
      same: 1,
      kept: 0,
    });
  });
});

it.each([
  ['same', [{ id: 'us', hash: 'h1' }]],
  ['other', [{ id: 'us', hash: 'h2' }]],
  ['missing', [{ id: 'uk', hash: 'h1' }]],
] as const)('a pack is %s', (state, here) => {
  const pack = { id: 'us', title: 'US', version: '1', people: 1, hash: 'h1' };
  expect(stateOfPack(pack, here)).toBe(state);
});
