import { describe, expect, it } from 'vitest';
import { createSeenPeople, mentionsOf } from '../../../utils/page/card/mentions-here';
import { type Mark, markId } from '../../../utils/page/marks/mark';
import type { Mention } from '../../../utils/recognition/contract';

const at = (personId: string | null, block: number, start = 0) =>
  ({ personId, block, start }) as Mention;
const mark = (mention: Mention) => ({ id: markId(mention), mention }) as Mark;

describe('whose card was seen before', () => {
  it('is who was seen at another mention, and not at the same one again', () => {
    const seen = createSeenPeople();
    expect(seen.isRepeat(mark(at('a', 1)))).toBe(false);
    seen.add(mark(at('a', 1)));
    expect(seen.isRepeat(mark(at('a', 1)))).toBe(false);
    expect(seen.isRepeat(mark(at('a', 2)))).toBe(true);
    seen.add(mark(at('a', 2)));
    expect(seen.isRepeat(mark(at('a', 1)))).toBe(false);
    expect(seen.isRepeat(mark(at('b', 2)))).toBe(false);
  });

  it('is not who is seen again at the same mark, though its text has moved to another block', () => {
    const seen = createSeenPeople();
    seen.add(mark(at('a', 1)));
    expect(seen.isRepeat({ ...mark(at('a', 7)), id: '1:0' })).toBe(false);
  });

  it('is nobody where a name may be several people’s', () => {
    const seen = createSeenPeople();
    seen.add(mark(at(null, 1)));
    expect(seen.isRepeat(mark(at(null, 2)))).toBe(false);
  });
});

describe('where an article names somebody', () => {
  const marks = [at('b', 10), at('a', 20, 5), at('a', 14), at('a', 20, 1), at(null, 30)].map(mark);

  it('is told in the order of the text, as fractions of it, with the one under the card', () => {
    expect(mentionsOf(at('a', 20, 1), marks)).toEqual({ places: [0.2, 0.5, 0.5], here: 1 });
  });

  it('is told of one block too', () => {
    expect(mentionsOf(at('a', 3), [mark(at('a', 3))])).toEqual({ places: [0], here: 0 });
  });

  it('is not told where the name may be several people’s, or no mark is left', () => {
    expect(mentionsOf(at(null, 30), marks)).toBeNull();
    expect(mentionsOf(at('c', 1), marks)).toBeNull();
  });

  it('has no place of the reader where the mark has gone', () => {
    expect(mentionsOf(at('a', 99), marks)?.here).toBeNull();
  });
});
