import { expect, it, vi } from 'vitest';
import { listenerOf } from '../../utils/messaging/serve';
import { ok } from '../../utils/result';

it('keeps the channel open until it has answered', async () => {
  const reply = vi.fn();
  const listener = listenerOf(async () => ok({ shown: true }));
  expect(listener({ call: 'showNext', args: {} }, {}, reply)).toBe(true);
  await vi.waitFor(() => expect(reply.mock.calls).toEqual([[ok({ shown: true })]]));
});

it('leaves to others what is none of ours', () => {
  const reply = vi.fn();
  expect(listenerOf(() => undefined)('hello', {}, reply)).toBeUndefined();
  expect(reply).not.toHaveBeenCalled();
});
