import fc from 'fast-check';
import {
  DATE_FORMS,
  DELAY_MAX,
  DELAY_MIN,
  LANGUAGES,
  REPEATS,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from '../../utils/settings/settings';

/** Any settings there can be. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  openBy: fc.constantFrom('hover', 'click'),
  tapOpens: fc.constantFrom('link', 'card'),
  delayMs: fc.integer({ min: DELAY_MIN, max: DELAY_MAX }),
  repeats: fc.constantFrom(...REPEATS),
  markHeadlines: fc.boolean(),
  markOffices: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  language: fc.constantFrom(...LANGUAGES),
  dates: fc.constantFrom(...DATE_FORMS),
  badge: fc.boolean(),
});

/** Some of those settings. */
export const someSettings: fc.Arbitrary<Partial<Settings>> = anySettings.chain((settings) =>
  fc
    .subarray(Object.keys(settings) as (keyof Settings)[])
    .map((keys) => Object.fromEntries(keys.map((key) => [key, settings[key]]))),
);
