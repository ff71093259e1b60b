import type { ComponentChild } from 'preact';

/**
 * Surfaces that components stand on, each with the three widths of the window it is looked at in, in
 * CSS pixels: the narrowest there is, the usual one, and a wide one.
 */
export const SURFACES = {
  card: [280, 360, 390],
  popup: [280, 320, 380],
  page: [360, 720, 1200],
  part: [280, 360, 720],
  text: [360, 720, 1200],
} as const;

/** A state that is drawn, and then brought about as a reader would. */
export interface PlayedState {
  readonly render: () => ComponentChild;
  /** Does in the drawn state, which is `root`, what a reader does. */
  readonly play: (root: HTMLElement) => Promise<void>;
}

/** The default export of a file `X.stories.tsx`: a component in each of its states. */
export interface Story {
  /** "Card, chooser": the surface, then what stands on it. */
  readonly title: string;
  readonly surface: keyof typeof SURFACES;
  /** By what the reader would say is the case. */
  readonly states: Readonly<Record<string, (() => ComponentChild) | PlayedState>>;
}
