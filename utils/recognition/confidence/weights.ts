import type { FeatureId } from './features';

/**
 * What each feature is worth, in log odds a point: added to the confidence of the way a name was read
 * (`CONFIDENCE`). Fitted by `npm run eval -- fit`, which prints them anew, over the documents of all
 * linking sets, read once with the whole list and once with the packs that ship alone.
 */
export const WEIGHTS: Readonly<Record<FeatureId, number>> = {
  namesakes: -0.61,
  prominence: 2.71,
  'only-a-name': 1.43,
  'nothing-said': -0.5,
  mentions: 0.26,
};

/** What is added for everybody, as most features are seldom 0. */
export const ALWAYS = -1.42;

/**
 * Confidence of a full name below which its person is not marked: more such marks are wrong than right.
 * At .5 one name of the packs in forty would go unmarked where the text says nothing but the name.
 */
export const LEAST_OF_WEIGHED = 0.4;
