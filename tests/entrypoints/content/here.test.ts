import { expect, it, vi } from 'vitest';
import { sayAsked, startOnce } from '../../../entrypoints/content/here';
import type { Asked } from '../../../utils/asked';

it('starts once in a document, and tells what runs why it is asked for again', () => {
  const world = {};
  const again = vi.fn((_: Asked) => undefined);
  const start = vi.fn((_: Asked) => again);
  sayAsked(world, 'once');
  startOnce(world, start);
  sayAsked(world, 'site');
  startOnce(world, start);
  expect(start.mock.calls).toEqual([['once']]);
  expect(again.mock.calls).toEqual([['site']]);
});

it('takes itself for the manifest’s where nothing was said', () => {
  const start = vi.fn((_: Asked) => () => undefined);
  startOnce({}, start);
  expect(start.mock.calls).toEqual([['named']]);
});

it('is not deceived by an element of the page under such a name', () => {
  // Elements are read of the window by their ids, as what it inherits.
  const world = Object.create({ factContextAsked: {}, factContextAgain: {} });
  const start = vi.fn((_: Asked) => () => undefined);
  startOnce(world, start);
  expect(start.mock.calls).toEqual([['named']]);
});
