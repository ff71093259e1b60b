// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { personNamed } from '../models';
import { button, description, field, press, type } from '../render';
import { ada, grace, memory, names, open, TODAY } from './manager-memory';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('adding', () => {
  it('saves what was filled in', async () => {
    const { services, mine } = memory();
    await open(services);
    await press(button('Add a person'));
    expect(document.activeElement?.textContent).toBe('Add a person');
    await type(field('Name'), 'Ada Example');
    await type(field('Role'), 'Mayor of Bristol');
    await type(field('From'), '2024-05');
    await type(field('Source: web address'), 'https://example.org/ada');
    await press(button('Save'));
    expect(mine.get('own:new')).toEqual({
      ...personNamed('Ada Example', 'own:new'),
      facts: [
        {
          kind: 'office',
          status: 'held',
          label: 'Mayor of Bristol',
          from: '2024-05',
          sources: [{ url: 'https://example.org/ada', retrieved: TODAY }],
        },
      ],
    });
    expect(names()).toEqual(['Ada Example']);
    expect(document.querySelector('.fc-toast')?.textContent).toContain('Saved Ada Example.');
  });

  it('says at each field what is wrong, goes to the first, and saves nothing', async () => {
    const { services } = memory();
    await open(services);
    await press(button('Add a person'));
    await type(field('From'), '2024-02-31');
    await type(field('Source: web address'), 'gov.uk');
    await press(button('Save'));
    const wrong = [...document.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong.map(description)).toEqual([
      'Give a name.',
      'Say what the role is, or remove it.',
      'Not a date in the calendar. Write 2024, 2024-07 or 2024-07-05.',
      'Not a web address. It begins with https:// or http://.',
    ]);
    expect(document.activeElement).toBe(field('Name'));
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      '4 fields need a change. Nothing is saved yet.',
    );
    expect(services.save).not.toHaveBeenCalled();
  });

  it('takes a message away as soon as the field is right', async () => {
    await open(memory().services);
    await press(button('Add a person'));
    await press(button('Save'));
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    await type(field('Name'), 'Ada');
    expect(field('Name').getAttribute('aria-invalid')).toBe('false');
  });

  it('keeps the form where saving failed, and says why', async () => {
    const { services } = memory();
    const save = () => Promise.reject(new Error('The disk is full.'));
    await open({ ...services, save });
    await press(button('Add a person'));
    await type(field('Name'), 'Ada');
    await press(button('Save'));
    expect(field('Name').value).toBe('Ada');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      'That did not work: The disk is full.',
    );
  });
});

describe('roles', () => {
  it('are added with the focus in the new one, and removed', async () => {
    await open(memory().services);
    await press(button('Add a person'));
    await press(button('Add a role'));
    const sets = document.querySelectorAll('fieldset');
    expect(sets).toHaveLength(2);
    expect(document.activeElement).toBe(field('Role', sets[1]));
    await press(button('Remove this role (Role 2)'));
    expect(document.querySelectorAll('fieldset')).toHaveLength(1);
    expect(document.activeElement).toBe(button('Add a role'));
  });
});

describe('editing', () => {
  it('fills the form, and a pack’s person says that the change is the reader’s', async () => {
    await open(memory([], [grace]).services);
    await press(button('Edit Grace Example'));
    expect(field('Name').value).toBe('Grace Example');
    expect(document.body.textContent).toContain('This person comes from a pack.');
  });

  it('changes nothing when cancelled', async () => {
    const { services } = memory([ada]);
    await open(services);
    await press(button('Edit Ada Example'));
    await type(field('Name'), 'Someone Else');
    await press(button('Cancel'));
    expect(names()).toEqual(['Ada Example']);
    expect(services.save).not.toHaveBeenCalled();
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
