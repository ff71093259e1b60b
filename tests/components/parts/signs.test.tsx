// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/parts/Button';
import { Keys } from '../../../components/parts/Keys';
import { Mark } from '../../../components/parts/Mark';
import { NoteBlock } from '../../../components/parts/NoteBlock';
import { button, press, show } from '../render';

describe('the sign of a day', () => {
  it('is said where no words beside it say so', async () => {
    await show(<Mark kind="both" label="Nothing has changed" />);
    const sign = document.querySelector('[role=img]');
    expect(sign?.getAttribute('aria-label')).toBe('Nothing has changed');
    expect(sign?.getAttribute('data-mark')).toBe('both');
  });

  it('is passed over where they do', async () => {
    await show(<Mark kind="then" />);
    expect(document.querySelector('.fc-mark')?.getAttribute('aria-hidden')).toBe('true');
  });
});

it('a button sends no form unless it is told to', async () => {
  const onClick = vi.fn();
  await show(
    <form>
      <Button kind="danger" icon="bin" onClick={onClick}>
        Delete
      </Button>
      <Button type="submit">Save</Button>
    </form>,
  );
  await press(button('Delete'));
  expect(onClick).toHaveBeenCalledOnce();
  expect([button('Delete').type, button('Save').type]).toEqual(['button', 'submit']);
});

it('keys are keys', async () => {
  await show(<Keys keys={['Alt', 'Shift', 'W']} />);
  expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
    'Alt',
    'Shift',
    'W',
  ]);
});

describe('a note', () => {
  it.each([
    ['plain', 'info'],
    ['since', 'clock'],
    ['danger', 'warning'],
    ['own', 'edit'],
  ] as const)('of the kind %s has a shape of its own', async (kind, icon) => {
    await show(<NoteBlock kind={kind}>Said.</NoteBlock>);
    expect(document.querySelector('.fc-icon')?.getAttribute('data-icon')).toBe(icon);
  });

  it('has its buttons below the words', async () => {
    await show(
      <NoteBlock role="alert" actions={<Button>Try again</Button>}>
        <p>Your list did not answer.</p>
      </NoteBlock>,
    );
    const note = document.querySelector('[role=alert]');
    expect(note?.textContent).toBe('Your list did not answer.Try again');
    expect(note?.querySelector('.fc-actions button')).not.toBeNull();
  });
});
