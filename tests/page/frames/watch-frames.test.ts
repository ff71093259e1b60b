// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameDocuments } from '../../../utils/page/frames/frame-documents';
import { shiftOf } from '../../../utils/page/frames/frame-place';
import { watchFrames } from '../../../utils/page/frames/watch-frames';
import { writeBody } from '../page-of';
import { addFrame, LARGE, layFramesOut } from './framed-page';

beforeEach(() => {
  layFramesOut();
  writeBody('<p>The page</p>');
});
afterEach(() => vi.restoreAllMocks());

describe('the frames of a page', () => {
  it('are those of its own origin, and those within them', () => {
    const { inner } = addFrame('<p>One</p>');
    const within = addFrame('<p>Two</p>', LARGE, inner);
    expect([...frameDocuments(document)]).toEqual([inner, within.inner]);
  });

  it.each([
    [
      'that is an advertisement’s size',
      (frame: HTMLElement) => frame.setAttribute('height', '250'),
    ],
    ['that is not drawn', (frame: HTMLElement) => frame.setAttribute('style', 'display: none')],
    ['that is blurred', (frame: HTMLElement) => frame.setAttribute('style', 'filter: blur(3px)')],
    ['in an editor', () => document.body.setAttribute('contenteditable', 'true')],
  ])('are none %s', (_, change) => {
    const { frame } = addFrame('<p>One</p>');
    change(frame);
    const found = [...frameDocuments(document)];
    document.body.removeAttribute('contenteditable');
    expect(found).toEqual([]);
  });
});

describe('watching frames', () => {
  const start = () => {
    const controller = new AbortController();
    const loaded = vi.fn();
    const there = new Set<Document>();
    const frames = watchFrames({
      document,
      loaded,
      signal: controller.signal,
      entered(frame, gone) {
        there.add(frame);
        gone.addEventListener('abort', () => there.delete(frame));
      },
    });
    return { controller, frames, loaded, there };
  };

  it('tells once of each that has come, and when it has gone', () => {
    const { frames, there } = start();
    const one = addFrame('<p>One</p>');
    const two = addFrame('<p>Two</p>');
    expect(frames.current()).toEqual([one.inner, two.inner]);
    expect(frames.current()).toHaveLength(2);
    expect(there).toEqual(new Set([one.inner, two.inner]));

    one.frame.remove();
    expect(frames.current()).toEqual([two.inner]);
    expect(there).toEqual(new Set([two.inner]));
  });

  it('ends them all at the end, and finds none after it', () => {
    const { controller, frames, there } = start();
    addFrame('<p>One</p>');
    frames.current();
    controller.abort();
    expect(there.size).toBe(0);
    expect(frames.current()).toEqual([]);
  });

  it('tells of each load of a frame, the first ones as urgent, and of no picture’s', () => {
    const { loaded } = start();
    const { frame } = addFrame('<p>One</p>');
    const small = addFrame('<p>Two</p>', { width: 300, height: 100 });
    loaded.mockClear();
    for (let times = 0; times < 25; times++) frame.dispatchEvent(new Event('load'));
    small.frame.dispatchEvent(new Event('load'));
    const picture = document.createElement('img');
    document.body.append(picture);
    picture.dispatchEvent(new Event('load'));
    expect(loaded).toHaveBeenCalledTimes(25);
    expect(loaded.mock.calls[0]).toEqual([true]);
    expect(loaded.mock.calls[24]).toEqual([false]);
  });
});

describe('the place of a frame', () => {
  it('is that of all frames around it, in the window', () => {
    const outer = addFrame('');
    outer.frame.setAttribute('data-at', '10 200');
    const within = addFrame('', LARGE, outer.inner);
    vi.spyOn(outer.view.Element.prototype, 'getBoundingClientRect').mockReturnValue({
      left: 5,
      top: 30,
    } as DOMRect);
    expect(shiftOf(document)).toEqual({ x: 0, y: 0 });
    expect(shiftOf(outer.inner)).toEqual({ x: 10, y: 200 });
    // One reader of a property serves all windows: here that of the first.
    expect(shiftOf(within.inner).y).toBeGreaterThanOrEqual(200);
  });
});
