// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { button } from '../components/render';
import { cardInFrame, names, order, there } from './card-in-frame';

cardInFrame();

describe('a card that is ordered', () => {
  it('is drawn as it was ordered, and its height told with its number', async () => {
    order(3);
    expect([names(), there.sent]).toEqual([[], []]);
    await there.asked[0]?.answer();
    expect(names()).toEqual(['Keir Starmer']);
    expect(there.sent).toEqual([{ type: 'drawn', number: 3, height: 200 }]);
    const { dataset, style } = document.documentElement;
    expect([dataset.theme, style.getPropertyValue('--fc-most')]).toEqual(['dark', '321px']);
    expect(() => button('Close')).toThrow();
    expect(document.querySelector('[data-when=then] time')?.getAttribute('datetime')).toBe(
      '2024-09-26',
    );
  });

  it('is drawn in the same breath where everybody is at hand', async () => {
    order(1);
    await there.asked[0]?.answer();
    order(2, { people: ['Q2'] });
    expect(names()).toEqual(['Victoria Starmer']);
    expect(there.sent.at(-1)).toEqual({ type: 'drawn', number: 2, height: 200 });
    expect(there.asked).toHaveLength(1);
  });

  it('is told of as failed where nobody is known, or there is no answer', async () => {
    order(1, { people: ['Q9'] });
    await there.asked[0]?.answer();
    order(2, { people: ['Q8'] });
    await there.asked[1]?.fail();
    expect(there.sent).toEqual([
      { type: 'failed', number: 1 },
      { type: 'failed', number: 2 },
    ]);
    expect(there.root.childElementCount).toBe(0);
  });

  it('takes the place of the one before also where nobody is known', async () => {
    order(1);
    await there.asked[0]?.answer();
    order(2, { people: ['Q9'] });
    await there.asked[1]?.answer([]);
    expect(names()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['another was ordered', () => order(2, { people: ['Q2'], others: ['Q2'] })],
    ['it was taken away', () => there.session.receive({ type: 'hide' })],
  ])('is not drawn where %s before its people were there', async (_, meanwhile) => {
    order(1);
    meanwhile();
    await there.asked[0]?.answer();
    expect(names()).toEqual([]);
    expect(there.sent).toEqual([]);
  });

  it('is gone when it is taken away, and no height of it is told any more', async () => {
    order(1);
    await there.asked[0]?.answer();
    there.session.receive({ type: 'hide' });
    expect(there.root.childElementCount).toBe(0);
    const before = there.sent.length;
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue({ height: 300 } as DOMRect);
    for (const look of there.looked) look();
    expect(there.sent).toHaveLength(before);
  });
});
