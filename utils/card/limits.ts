/** Limits of what a card may call so, in days. */
export const CARD_LIMITS_DAYS = {
  /** Data older than this tells of no "now": governments are reshuffled about twice a year. */
  nowIsKnown: 180,
  /**
   * An appointment is believed to be still ahead for so long: a president-elect waits 75 days, an
   * ambassador or a commissioner up to half a year. After that the office was most likely taken up or
   * given up, and nothing on record says which.
   */
  appointmentIsAhead: 180,
  /** Data that ends so much earlier than the article is warned of: less is said in the row's own line. */
  endsEarly: 31,
} as const;
