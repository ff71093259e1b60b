/** Tells those who listen who has been pinned. */
export interface LiveWord {
  /** Says a text at once; the same text again is said again. */
  say(text: string): void;
}

/**
 * Makes the place in the document that screen readers read out as it changes: it must be there, and
 * empty, before there is anything to say.
 */
export function createLiveWord(document: Document): LiveWord {
  const place = document.createElement('p');
  place.className = 'fc-unseen';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return {
    say(text) {
      place.replaceChildren(document.createElement('span'));
      place.firstElementChild?.append(text);
    },
  };
}

/** Gives the focus to the name of the person who was pinned last. */
export function focusNewest(root: HTMLElement): void {
  const names = [...root.querySelectorAll<HTMLElement>('.fc-name')];
  names.at(-1)?.focus({ preventScroll: true });
}
