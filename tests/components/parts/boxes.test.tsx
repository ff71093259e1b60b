// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Check } from '../../../components/parts/Check';
import { Switch } from '../../../components/parts/Switch';
import { field, press, show } from '../render';

const box = () => document.querySelector('input') as HTMLInputElement;

describe.each([
  ['switch', Switch],
  ['check', Check],
])('a %s', (_, Box) => {
  it('is called by the words beside it, and asks for the other state', async () => {
    const onChange = vi.fn();
    await show(<Box label="Headlines" checked={false} onChange={onChange} />);
    await press(field('Headlines'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('shows what is so, until that changes', async () => {
    function Kept() {
      const [is, setIs] = useState(true);
      return <Box label="Kept" checked={is} onChange={(wanted) => wanted || setIs(wanted)} />;
    }
    await show(<Box label="Refused" checked={false} onChange={() => {}} />);
    await press(box());
    expect(box().checked).toBe(false);

    await show(<Kept />);
    await press(box());
    expect(box().checked).toBe(false);
    await press(box());
    expect(box().checked).toBe(false);
  });

  it('is not asked where it is disabled', async () => {
    const onChange = vi.fn();
    await show(<Box label="Policy" checked disabled onChange={onChange} />);
    await press(box());
    expect([onChange.mock.calls, box().checked]).toEqual([[], true]);
  });
});

it('a switch is one to those who listen', async () => {
  await show(<Switch label="Card" checked onChange={() => {}} />);
  expect([box().type, box().getAttribute('role')]).toEqual(['checkbox', 'switch']);
});

it('a check stands for some of several', async () => {
  await show(<Check label="All" checked={false} some onChange={() => {}} />);
  expect(box().indeterminate).toBe(true);
});
