// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { NamedControl } from '../../../components/parts/named-control';
import { Range } from '../../../components/parts/Range';
import { Segments } from '../../../components/parts/Segments';
import { Select } from '../../../components/parts/Select';
import { Setting } from '../../../components/parts/Setting';
import { Switch } from '../../../components/parts/Switch';
import { description, field, press, show, step } from '../render';

const THEMES = [
  { value: 'page', label: 'Page' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;
type Theme = (typeof THEMES)[number]['value'];

async function open(control: (named: NamedControl) => ComponentChildren) {
  await show(
    <Setting label="Shade" help="Of the card">
      {control}
    </Setting>,
  );
}

const none = () => {};
const choice = { choices: THEMES, value: 'page' as Theme };
const span = { min: 150, max: 1000, step: 50, value: 500, valueText: '500 ms' };

describe('a row of settings', () => {
  it.each<[string, (named: NamedControl) => ComponentChildren]>([
    ['switch', (named) => <Switch {...named} checked onChange={none} />],
    ['list', (named) => <Select {...named} {...choice} onChange={none} />],
    ['slider', (named) => <Range {...named} {...span} onChange={none} />],
    ['row of words', (named) => <Segments {...named} {...choice} onChange={none} />],
  ])('names its %s, and explains it', async (_, control) => {
    await open(control);
    const named = field('Shade');
    expect(named.matches('input, select, [role=radiogroup]')).toBe(true);
    expect(document.getElementById(named.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Shade',
    );
    expect(description(named)).toBe('Of the card');
  });

  it('may do without a word on it', async () => {
    await show(
      <Setting label="Headlines">
        {(named) => <Switch {...named} checked onChange={none} />}
      </Setting>,
    );
    expect(document.querySelector('p')).toBeNull();
    expect(field('Headlines').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('what is chosen', () => {
  it('is told by a row of words', async () => {
    const onChange = vi.fn();
    await open((named) => <Segments {...named} {...choice} onChange={onChange} />);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    await press(radios[2] as HTMLElement);
    expect(onChange).toHaveBeenCalledExactlyOnceWith('dark');
  });

  it('is told by a list', async () => {
    const onChange = vi.fn();
    await open((named) => <Select {...named} {...choice} onChange={onChange} />);
    const list = document.querySelector('select') as HTMLSelectElement;
    expect([list.value, [...list.options].map(({ text }) => text)]).toEqual([
      'page',
      ['Page', 'Light', 'Dark'],
    ]);
    await step(() => {
      list.value = 'light';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('light');
  });

  it('is told by a slider, in numbers, and said in words', async () => {
    const onChange = vi.fn();
    await open((named) => <Range {...named} {...span} onChange={onChange} />);
    const slider = document.querySelector('input') as HTMLInputElement;
    expect([slider.value, slider.getAttribute('aria-valuetext')]).toEqual(['500', '500 ms']);
    await step(() => {
      slider.value = '650';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(650);
  });
});
