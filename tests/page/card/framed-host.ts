import type { CardHost } from '../../../utils/page/card/card-host';

/** What a host without a browser tells of. */
export interface HostReports {
  /** What the frame's window is posted. */
  readonly handed: (message: { token: string }, port: MessagePort) => void;
  readonly entered: (lost: (() => void) | undefined) => void;
  readonly said: (what: string) => void;
}

/** A card's host whose frame loads nothing, in the test's document. */
export function framedHost({ handed, entered, said }: HostReports): CardHost {
  const element = document.body.appendChild(document.createElement('b'));
  element.tabIndex = 0;
  const frame = document.createElement('iframe');
  const contentWindow = {
    postMessage: (message: { token: string }, _origin: string, [port]: [MessagePort]) =>
      handed(message, port),
  };
  Object.defineProperty(frame, 'contentWindow', { value: contentWindow });
  // To the page, what has the focus in the shadow root is the host.
  frame.focus = () => element.focus();
  frame.blur = () => element.blur();
  return {
    element,
    frame,
    enter: entered,
    scale: () => {},
    shape: (wanted) => wanted === 'sheet' && said(wanted),
    inset: () => 0,
    drag: (isDragged) => isDragged && said('dragged'),
    show: (theme) => {
      said(`show ${theme}`);
      return document.createElement('div');
    },
    resize: () => {},
    hide: () => said('hide'),
    destroy: () => said('destroy'),
  };
}
