import type { FeatureId } from './features';

/**
 * What each feature is worth, in log odds a point: added to the confidence of the way a name was read
 * (`CONFIDENCE`). Fitted by `npm run eval -- fit`, which prints them anew, over the documents of all
 * linking sets, read once with the whole list and once with the packs that ship alone.
 */
export const WEIGHTS: Readonly<Record<FeatureId, number>> = {
  namesakes: -0.55,
  prominence: 2.59,
  'only-a-name': 1.52,
  'nothing-said': -0.32,
  mentions: 0.22,
};

/** What is added for everybody, as most features are seldom 0. */
export const ALWAYS = -1.45;

/**
 * Confidence below which one who was chosen among people of the name is open again between them all.
 * Of those below 7 of 17 were right, of those up to the threshold of marks 18 of 24.
 */
export const LEAST_OF_CHOSEN = 0.4;
