// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CorrectionsView } from '../../../components/manager/corrections/CorrectionsView';
import type {
  AllCorrections,
  CorrectionsServices,
} from '../../../components/manager/corrections/corrections-services';
import { english as t } from '../../../utils/english';
import { personNamed } from '../models';
import { button, press, show } from '../render';
import { managerServices, noCorrections } from './manager-parts';

const SIMON = { id: 'Q2', name: 'Simon Harris' };
const ALL: AllCorrections = {
  names: [
    {
      id: 'one',
      gone: true,
      correction: {
        name: 'Harris',
        scope: { kind: 'always' },
        person: SIMON,
        instead: [{ id: 'Q1', name: 'Kamala Harris' }],
        made: '2026-03-01',
      },
    },
  ],
  people: [
    {
      person: { ...personNamed('Karen Pierce', 'Q3'), summary: 'A diplomat.' },
      packed: { ...personNamed('Karen Pierce', 'Q3'), summary: 'An envoy.' },
      fields: ['summary'],
      pack: { title: 'Starter', version: '1.0.0', contact: 'ed@pack.example' },
    },
  ],
  days: [{ address: 'https://news.example/a', day: '2024-03-01' }],
};

async function open(changed: Partial<CorrectionsServices> = {}) {
  const corrections = { ...noCorrections, read: async () => ALL, ...changed };
  const services = managerServices({ corrections });
  const onToast = vi.fn();
  const onPeopleChanged = vi.fn();
  await show(<CorrectionsView {...{ services, onToast, onPeopleChanged }} />);
  return { onToast, onPeopleChanged };
}
const text = () => document.body.textContent ?? '';

describe('the list of corrections', () => {
  it('has names, facts and days; of a person who is gone it says so', async () => {
    await open();
    expect(text()).toContain('“Harris” is Simon Harris, not Kamala Harris');
    expect(text()).toContain(t('corrections_gone', ['Simon Harris', 'Harris']));
    expect(text()).toContain('Karen Pierce: ');
    expect(text()).toContain('A diplomat.');
    expect(text()).toContain('An envoy.');
    expect(text()).toContain('https://news.example/a');
  });

  it('says what to do where nothing is corrected', async () => {
    await open({ read: async () => ({ names: [], people: [], days: [] }) });
    expect(text()).toContain(t('corrections_empty_title'));
  });

  it.each([
    ['undoName', 'Undo Harris'],
    ['undoDay', 'Undo https://news.example/a'],
  ] as const)('undoes one, and that again: %s', async (call, name) => {
    const putBack = vi.fn(async () => undefined);
    const undo = vi.fn(async () => putBack);
    const { onToast, onPeopleChanged } = await open({ [call]: undo });
    await press(button(name));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(onPeopleChanged).toHaveBeenCalledTimes(1);
    onToast.mock.lastCall?.[0].undo();
    expect(putBack).toHaveBeenCalledTimes(1);
  });

  it('says why where one cannot be undone', async () => {
    const { onToast } = await open({ undoName: () => Promise.reject(new Error('No.')) });
    await press(button('Undo Harris'));
    expect(onToast).toHaveBeenCalledWith({ text: t('manager_failed', ['No.']) });
  });

  it('makes a text for the pack’s editors, which is copied and not sent', async () => {
    const copy = vi.fn(async () => true);
    await open({ copy });
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(area.value.split('\n')).toEqual([
      'Person: Karen Pierce (Q3)',
      'Pack: Starter, version 1.0.0',
      expect.stringContaining('Field: '),
      'The pack says: An envoy.',
      'It should say: A diplomat.',
      expect.stringContaining('Page: '),
    ]);
    expect(text()).toContain('ed@pack.example');
    await press(button('Copy the text'));
    expect(copy).toHaveBeenCalledWith(area.value);
  });
});

describe('what a card proposes for all pages', () => {
  const proposal = { name: 'Harris', person: personNamed('Simon Harris', 'Q2'), instead: [] };

  it.each([
    ['Yes, always', true],
    ['No', false],
  ])('is answered here: %s', async (name, isTrue) => {
    const answer = vi.fn(async () => undefined);
    await open({ proposal: async () => proposal, answer });
    expect(document.activeElement?.textContent).toBe('Is “Harris” always Simon Harris?');
    await press(button(name));
    expect(answer).toHaveBeenCalledWith(proposal, isTrue);
    expect(text()).not.toContain('Is “Harris” always');
  });
});
