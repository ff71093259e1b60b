import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idsOf,
  MOST_PINS,
  nextPins,
  type Pin,
  type PinEvent,
  pinStateOf,
} from '../../utils/card/pins';

const pinned = (...ids: string[]): readonly Pin[] => ids.map((personId) => ({ personId }));
const pin = (personId: string) => ({ type: 'pin', pin: { personId } }) as const;
const unpin = (personId: string) => ({ type: 'unpin', personId }) as const;

describe('the pinned people', () => {
  it.each<[string, string[], PinEvent<Pin>, string[]]>([
    ['take a first', [], pin('a'), ['a']],
    ['take the next behind those there are', ['a', 'b'], pin('c'), ['a', 'b', 'c']],
    ['have nobody twice', ['a', 'b'], pin('a'), ['a', 'b']],
    ['are three at most', ['a', 'b', 'c'], pin('d'), ['a', 'b', 'c']],
    ['let one of three go', ['a', 'b', 'c'], unpin('b'), ['a', 'c']],
    ['do not miss a stranger', ['a', 'b'], unpin('d'), ['a', 'b']],
    ['let the newest go first', ['a', 'b', 'c'], { type: 'close-newest' }, ['a', 'b']],
    ['have no newest where nobody is', [], { type: 'close-newest' }, []],
    ['go together', ['a', 'b', 'c'], { type: 'unpin-all' }, []],
  ])('%s', (_, before, event, after) => {
    expect(idsOf(nextPins(pinned(...before), event))).toEqual(after);
  });

  it('keep the card a person was first pinned from', () => {
    const first = { personId: 'a', day: '2024' };
    const again = nextPins([first], { type: 'pin', pin: { personId: 'a', day: '2026' } });
    expect(again).toEqual([first]);
  });

  it.each([
    [[], 'a', 'free'],
    [['b'], 'a', 'free'],
    [['a'], 'a', 'pinned'],
    [['b', 'c', 'd'], 'a', 'full'],
    [['b', 'a', 'd'], 'a', 'pinned'],
  ])('of %j, %s is %s', (ids, id, state) => {
    expect(pinStateOf(ids, id)).toBe(state);
  });
});

const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const someEvent: fc.Arbitrary<PinEvent<Pin>> = fc.oneof(
  someId.map(pin),
  someId.map(unpin),
  fc.constantFrom({ type: 'close-newest' } as const, { type: 'unpin-all' } as const),
);

describe('whatever the reader does, the pinned people', () => {
  const pinsAfter = (events: readonly PinEvent<Pin>[]) =>
    events.reduce<readonly Pin[]>(nextPins, []);

  it('are three at most, each once', () => {
    fc.assert(
      fc.property(fc.array(someEvent), (events) => {
        const ids = idsOf(pinsAfter(events));
        expect(ids.length).toBeLessThanOrEqual(MOST_PINS);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keep their order, and are the same array where nothing changes', () => {
    fc.assert(
      fc.property(fc.array(someEvent), someEvent, (events, event) => {
        const before = pinsAfter(events);
        const after = nextPins(before, event);
        const stayed = after.filter((one) => before.includes(one));
        expect(stayed).toEqual(before.filter((one) => after.includes(one)));
        expect(after === before).toBe(idsOf(after).join() === idsOf(before).join());
      }),
    );
  });

  it('are gone after as many closings as there are of them', () => {
    fc.assert(
      fc.property(fc.array(someEvent), (events) => {
        const before = pinsAfter(events);
        const closings = before.map(() => ({ type: 'close-newest' }) as const);
        expect(closings.reduce<readonly Pin[]>(nextPins, before)).toEqual([]);
      }),
    );
  });
});
