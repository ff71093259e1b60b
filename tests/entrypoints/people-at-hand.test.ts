import { beforeEach, describe, expect, it } from 'vitest';
import { createPeopleAtHand } from '../../entrypoints/card/people-at-hand';
import { makePerson } from '../storage/people';

const ada = makePerson({ id: 'Q1', name: 'Ada' });
const bea = makePerson({ id: 'Q2', name: 'Bea' });
const PACK = { id: 'p', title: 'P' };

let asked: (readonly string[])[];
let failing: boolean;
const people = () =>
  createPeopleAtHand(async (ids) => {
    asked.push(ids);
    if (failing) throw new Error('No answer.');
    // Not in the order asked for.
    const known = [bea, ada].filter(({ id }) => ids.includes(id));
    return { people: known, packs: [PACK] as never };
  });

beforeEach(() => {
  asked = [];
  failing = false;
});

describe('the people of a card', () => {
  it('are asked for again where the asking failed', async () => {
    const atHand = people();
    failing = true;
    await expect(atHand.fetch(['Q1'])).rejects.toThrow('No answer.');
    expect(atHand.has(['Q1'])).toBe(false);
    failing = false;
    await atHand.fetch(['Q1']);
    expect(atHand.of(['Q1'])).toEqual([ada]);
    expect(asked).toEqual([['Q1'], ['Q1']]);
  });

  it('are asked for once, nobody by an unknown id too', async () => {
    const atHand = people();
    await atHand.fetch(['Q1', 'Q9', 'Q1']);
    await atHand.fetch(['Q9', 'Q1', 'Q2']);
    await atHand.fetch(['Q9', 'Q2']);
    expect(asked).toEqual([['Q1', 'Q9'], ['Q2']]);
    expect(atHand.packs).toEqual([PACK]);
  });

  it('are at hand only where all are, and come in the order asked for', async () => {
    const atHand = people();
    expect([atHand.of(['Q1']), atHand.packs]).toEqual([[], []]);
    await atHand.fetch(['Q1', 'Q2', 'Q9']);
    expect([atHand.has(['Q1', 'Q9']), atHand.has(['Q1', 'Q3'])]).toEqual([true, false]);
    expect(atHand.of(['Q1', 'Q9', 'Q2'])).toEqual([ada, bea]);
  });
});
