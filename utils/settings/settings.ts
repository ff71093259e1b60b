/** Least and longest rest on a name before its card opens, in ms; shorter, cards flash up in passing. */
export const DELAY_MIN = 150;
export const DELAY_MAX = 1_000;

/** Sizes of the card's text, in percent of its own. */
export const TEXT_SIZES = [100, 115, 130] as const;
/** Ways of marking names that an article repeats: fainter; in each section; once; while a key is held. */
export const REPEATS = ['faint', 'section', 'first', 'key'] as const;
/** Shades of the card and of our pages. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** Languages of the interface: the browser's, or one of `public/_locales`. */
export const LANGUAGES = ['browser', 'en'] as const;
/** Ways of writing a day: the browser's, "26 September 2024", "September 26, 2024", "2024-09-26". */
export const DATE_FORMS = ['browser', 'en-GB', 'en-US', 'iso'] as const;

/** What a setting may be: one of several values, or a whole number within bounds. */
type Allowed =
  | readonly (string | number | boolean)[]
  | { readonly min: number; readonly max: number };

const YES_OR_NO = [true, false] as const;

/** What each setting may be. Plain, as every page reads settings and is to load little for it. */
export const SETTING_VALUES = {
  /** Whether a card opens on resting too, or by click and key alone. */
  openBy: ['hover', 'click'],
  delayMs: { min: DELAY_MIN, max: DELAY_MAX },
  repeats: REPEATS,
  /** Whether headlines that are links are marked. */
  markHeadlines: YES_OR_NO,
  /** Whether offices are marked ("the Prime Minister"). */
  markOffices: YES_OR_NO,
  theme: THEMES,
  textSize: TEXT_SIZES,
  language: LANGUAGES,
  dates: DATE_FORMS,
  /** Whether the toolbar button has the number of an article's people. */
  badge: YES_OR_NO,
} as const satisfies Readonly<Record<string, Allowed>>;

/** The reader's choices of how Fact Context works and looks. */
export type Settings = {
  readonly [K in keyof typeof SETTING_VALUES]: (typeof SETTING_VALUES)[K] extends readonly (infer V)[]
    ? V
    : number;
};

export type SettingKey = keyof Settings;

/** How it works where nobody chose otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  openBy: 'hover',
  delayMs: 500,
  repeats: 'faint',
  markHeadlines: true,
  markOffices: true,
  theme: 'system',
  textSize: 100,
  language: 'browser',
  dates: 'browser',
  badge: true,
};

/** All settings, in a fixed order. */
export const SETTING_KEYS = Object.keys(SETTING_VALUES) as readonly SettingKey[];

/** A place of settings from outside that cannot be used, and why not. */
export interface Problem {
  /** The setting's name; '' for the whole. */
  readonly place: string;
  /** `form`: no settings at all; `version`: of a later one; `unknown`: no such setting; `value`. */
  readonly reason: 'form' | 'version' | 'unknown' | 'value';
}

/** Settings somebody chose, the others being as they would be anyway. */
export interface Chosen {
  readonly chosen: Partial<Settings>;
  readonly problems: readonly Problem[];
}

/** Reads settings of unknown origin, each for itself: a bad one is left out and named, no other is lost. */
export function parseChosen(value: unknown, allowed: readonly SettingKey[] = SETTING_KEYS): Chosen {
  if (!isRecord(value)) return { chosen: {}, problems: [{ place: '', reason: 'form' }] };
  const known = allowed.filter((key) => Object.hasOwn(value, key));
  const good = known.filter((key) => isAllowed(SETTING_VALUES[key], value[key]));
  const bad = known.filter((key) => !good.includes(key));
  const others = Object.keys(value).filter((key) => !known.some((one) => one === key));
  return {
    chosen: Object.fromEntries(good.map((key) => [key, value[key]])),
    problems: [
      ...bad.map((key) => ({ place: key, reason: 'value' as const })),
      ...others.map((place) => ({ place, reason: 'unknown' as const })),
    ],
  };
}

function isAllowed(allowed: Allowed, value: unknown): boolean {
  if ('min' in allowed) {
    const { min, max } = allowed;
    return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  }
  return allowed.some((one) => one === value);
}

/** Whether a value is an object with names in it, as opposed to a list or nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
