import type { Problem, SettingKey, Settings } from '../../../utils/settings/settings';

/** Settings in force, and whose they are. */
export interface SettingsState {
  readonly settings: Settings;
  /** Those a policy gave, and the reader did not choose otherwise. */
  readonly byPolicy: readonly SettingKey[];
  /** What a policy says and cannot be used. */
  readonly policyProblems: readonly Problem[];
  /** Whether this is a private window, from which nothing is changed. */
  readonly isReadOnly: boolean;
}

/** Takes back what was done. */
export type Undo = () => Promise<void>;

/** What is remembered besides settings and people, each to be forgotten by itself. */
export const REMEMBERED = ['hosts', 'days', 'names', 'private', 'checks', 'requests'] as const;
export type RememberedKind = (typeof REMEMBERED)[number];

/** How much is remembered of each kind. */
export type Remembered = Readonly<Record<RememberedKind, number>> & {
  /** Whether all own people, those to come included, are kept off pages. */
  readonly isAllPrivate: boolean;
};

/** A key of the keyboard, or several pressed together, and what they do. */
export interface Shortcut {
  readonly does: string;
  /** None: the browser has given it no keys. */
  readonly keys: readonly string[];
}

/** A settings file that was loaded, or what is wrong with it. */
export type LoadOutcome = { readonly undo: Undo } | { readonly problems: readonly Problem[] };

/** When a pause ends: a moment, in ms since 1970, or a new start of the browser. */
export type PauseUntil = number | 'restart';

/** The calls by which marks and cards are paused on all sites. */
export interface PauseServices {
  /** null: there is no pause. */
  readonly read: () => Promise<PauseUntil | null>;
  readonly begin: (how: 'hour' | 'restart') => Promise<void>;
  readonly end: () => Promise<void>;
  readonly watch: (changed: () => void) => () => void;
  /** A moment as the time of day. */
  readonly timeText: (moment: number) => string;
}

/** The calls by which the view of settings reaches the world around it. */
export interface SettingsServices {
  readonly read: () => Promise<SettingsState>;
  /** Calls back when any of it may have changed; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
  readonly change: (patch: Partial<Settings>) => Promise<Undo>;
  readonly pause: PauseServices;
  /** A day as it will be written. */
  readonly sampleDate: (settings: Pick<Settings, 'language' | 'dates'>) => string;
  readonly remembered: () => Promise<Remembered>;
  readonly forget: (kind: RememberedKind) => Promise<Undo>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's page for them; null where it cannot be opened from here. */
  readonly openShortcuts: (() => Promise<void>) | null;
  /** Saves a settings file where the reader's downloads go. */
  readonly save: () => Promise<void>;
  readonly load: (file: File) => Promise<LoadOutcome>;
  readonly reset: () => Promise<Undo>;
}
