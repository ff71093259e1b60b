// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/card/compare/Compare';
import { PinButton } from '../../../components/card/compare/PinButton';
import { compareModel } from '../../../utils/card/compare-model';
import { english as t } from '../../../utils/english';
import { fullCard } from '../models';
import { button, press, show, step } from '../render';

const OTHER = { ...fullCard, personId: 'Q2', name: 'Kamala Harris' };
const MODEL = compareModel([fullCard, OTHER]);
const MENTIONS = { places: [0, 0.5], here: 0 };

function compared(shape: 'beside' | 'sheet' = 'beside') {
  const told = { onMove: vi.fn(), onUnpin: vi.fn(), onCopy: async () => true };
  return {
    ...told,
    page: show(<Compare model={MODEL} mentions={[MENTIONS, null]} t={t} shape={shape} {...told} />),
  };
}

const keyOn = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  step(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });

describe('people side by side', () => {
  it('have a column each, under their name, and a row for each kind of thing', async () => {
    const page = await compared().page;
    const heads = [...page.querySelectorAll('th[scope="col"] h2')].map((one) => one.textContent);
    expect(heads).toEqual(['Donald Trump', 'Kamala Harris']);
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th[scope="row"]')?.textContent)).toContain('Years');
    for (const row of rows.slice(0, 4)) expect(row.querySelectorAll('td')).toHaveLength(2);
  });

  it('are a region with both names', async () => {
    const page = await compared().page;
    const name = page.querySelector('[role=region]')?.getAttribute('aria-label');
    expect(name).toBe('Compared: Donald Trump, Kamala Harris');
  });

  it('go one by one, or together', async () => {
    const { page, onUnpin } = compared();
    await page;
    await press(button('Unpin Kamala Harris'));
    await press(button('Unpin both'));
    await press(button('Close'));
    expect(onUnpin.mock.calls).toEqual([['Q2'], [null], [null]]);
  });

  it.each([
    ['ArrowLeft', false, [-16, 0]],
    ['ArrowDown', false, [0, 16]],
    ['ArrowUp', true, [0, -96]],
  ])('move by %s', async (key, shiftKey, way) => {
    const { page, onMove } = compared();
    await page;
    const handle = button('Move: drag, or press the arrow keys');
    await keyOn(handle, key, { shiftKey });
    await keyOn(handle, key, { altKey: true });
    await keyOn(handle, 'Enter');
    expect(onMove.mock.calls).toEqual([way]);
  });

  it('have nothing to be moved by at the lower edge', async () => {
    const page = await compared('sheet').page;
    expect(page.querySelector('[data-move]')).toBeNull();
  });
});

describe('the button to pin', () => {
  const shown = async (state: 'free' | 'pinned' | 'full') => {
    const acts = { onPin: vi.fn(), onUnpin: vi.fn() };
    const page = await show(
      <>
        <input type="text" />
        <PinButton state={state} t={t} {...acts} />
      </>,
    );
    return { ...acts, page };
  };

  it('pins by P, from anywhere in the card but a text', async () => {
    const { page, onPin } = await shown('free');
    const text = page.querySelector('input') as HTMLInputElement;
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }]) {
      await keyOn(document.body, 'p', how);
    }
    await keyOn(text, 'p');
    expect(onPin).not.toHaveBeenCalled();
    await keyOn(document.body, 'P');
    expect(onPin).toHaveBeenCalledOnce();
  });

  it('takes a pinned person away', async () => {
    const { onPin, onUnpin } = await shown('pinned');
    expect(button('Pin').getAttribute('aria-pressed')).toBe('true');
    await press(button('Pin'));
    expect([onPin.mock.calls.length, onUnpin.mock.calls.length]).toEqual([0, 1]);
  });

  it('says why it does not take a fourth, once it is asked to', async () => {
    const { page, onPin } = await shown('full');
    const said = () => page.querySelector('[role=status]')?.textContent;
    expect(said()).toBe('');
    await press(button('Pin'));
    expect(said()).toBe('Three people are pinned. Unpin one to pin another.');
    expect(onPin).not.toHaveBeenCalled();
  });
});
