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

/** The name of the person who was pinned last, as their card gives it; null: nobody is. */
export function newestName(root: HTMLElement): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>('.fc-name')].at(-1) ?? null;
}
