import { CARD_TIMINGS } from '../../utils/card/hover-timings';

/** The mark of "Sir Keir Starmer" on the attacker’s page. */
export const STARMER = 0;

/** Longer than anything takes that is going to open, in ms. */
export const LONG_ENOUGH = CARD_TIMINGS.openAfterMs + 400;
