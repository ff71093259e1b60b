// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FormView } from '../../../../components/manager/form/FormView';
import { fieldLabel, fieldLines } from '../../../../components/manager/form/OutdatedFields';
import type {
  ManagedPerson,
  ManagerServices,
} from '../../../../components/manager/manager-services';
import { OriginTag } from '../../../../components/manager/people/PeopleTable';
import { english as t } from '../../../../utils/english';
import type { Fact, Person } from '../../../../utils/people/person';
import { personNamed } from '../../models';
import { button, field, press, show, type } from '../../render';

const held = (label: string, from: string): Fact => ({
  kind: 'office',
  status: 'held',
  label,
  from,
  sources: [],
});
const mine: Person = {
  ...personNamed('Anne Example', 'a'),
  birth: '1961',
  facts: [held('Mayor', '2012'), held('Writer', '2001')],
};
const packed: Person = {
  ...personNamed('Anna Example', 'a'),
  facts: [held('Mayor', '2011'), held('Writer', '2001')],
};
const line: ManagedPerson = {
  id: 'a',
  person: mine,
  origin: 'corrected',
  outdated: ['name', 'facts', 'birth'],
};

async function open(form: ManagedPerson, loadPacked: ManagerServices['loadPacked']) {
  const onSave = vi.fn(async (_: Person) => undefined);
  const services = { t, today: '2026-03-09', loadPacked } as unknown as ManagerServices;
  await show(<FormView form={form} services={services} onSave={onSave} onCancel={() => {}} />);
  return { saved: () => onSave.mock.calls[0]?.[0] };
}
/** The choice of this field: its two options. */
function choice(legend: string) {
  const sets = [...document.querySelectorAll('.fc-outdated-field')];
  const set = sets.find((one) => one.querySelector('legend')?.textContent === legend);
  return [...(set?.querySelectorAll('label') ?? [])] as [HTMLLabelElement, HTMLLabelElement];
}
const box = (label: HTMLLabelElement) => label.querySelector('input') as HTMLInputElement;

describe('the form of an outdated correction', () => {
  it('shows what each says, and keeps mine where nothing is chosen', async () => {
    const { saved } = await open(line, async () => packed);
    const shown = ['Name', 'Roles', 'Born'].map((name) =>
      choice(name).map((label) => label.textContent),
    );
    expect(shown).toEqual([
      ['Keep mineAnne Example', 'Take the pack’sAnna Example'],
      ['Keep mineMayor, 2012 – ', 'Take the pack’sMayor, 2011 – '],
      ['Keep mine1961', 'Take the pack’sNothing'],
    ]);
    expect(choice('Name').map((label) => box(label).checked)).toEqual([true, false]);
    await press(button('Save'));
    expect(saved()).toEqual(mine);
  });

  it('takes the pack’s where it is chosen, and leaves what else was typed', async () => {
    const { saved } = await open(line, async () => packed);
    await type(field('Form of address'), 'Dame');
    await press(box(choice('Name')[1]));
    expect(field('Name').value).toBe('Anna Example');
    await press(box(choice('Roles')[1]));
    await press(box(choice('Born')[1]));
    await press(button('Save'));
    expect(saved()).toEqual({ ...packed, honorificPrefix: 'Dame' });
  });

  it('goes back to mine', async () => {
    const { saved } = await open(line, async () => packed);
    for (const at of [1, 0] as const) {
      for (const name of ['Name', 'Roles', 'Born']) await press(box(choice(name)[at]));
    }
    await press(button('Save'));
    expect(saved()).toEqual(mine);
  });

  it.each<[string, ManagedPerson, ManagerServices['loadPacked']]>([
    ['of a correction that is not', { ...line, outdated: undefined } as never, async () => packed],
    ['where there is no answer', line, () => Promise.reject(new Error('No answer.'))],
  ])('asks nothing %s', async (_, form, loadPacked) => {
    await open(form, loadPacked);
    expect(document.querySelector('.fc-outdated')).toBeNull();
    expect(button('Save')).toBeTruthy();
  });
});

it('the list says so', async () => {
  await show(<OriginTag origin="corrected" isOutdated t={t} />);
  expect(document.body.textContent).toBe('Pack changed');
});

it('has words for every field', () => {
  const full: Person = {
    ...mine,
    otherNames: [{ name: 'Nan', kind: 'alias' }],
    links: [{ url: 'https://example.org/' }],
    identifiers: [{ scheme: 'viaf', identifier: '1' }],
    sources: [{ url: 'https://example.org/s' }],
    prominence: 0.5,
  };
  const { id: _, ...fields } = full;
  for (const one of Object.keys(fields) as (keyof Person)[]) {
    expect(fieldLabel(one, t)).not.toBe(one);
    expect(fieldLines(one, full, packed).join('')).not.toMatch(/undefined|object/);
  }
});
