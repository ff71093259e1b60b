/** Delays of the card, in milliseconds, and distances, in CSS pixels. */
export const CARD_TIMINGS = {
  /** Rest on a name before its card opens: Wikipedia Page Previews' figure; the reader may choose another. */
  openAfterMs: 500,
  /** The same, shortly after another card closed: the reader is comparing. */
  reopenAfterMs: 100,
  /** How long after a card closed the next one opens faster. */
  warmForMs: 300,
  /** From leaving name and card to closing: time to cross the gap between them. */
  closeAfterMs: 300,
  /** Nothing opens so soon after a scroll: the page moved, not the reader's hand. */
  quietAfterScrollMs: 100,
  /** A pointer that moves farther than this is not at rest. */
  restRadiusPx: 10,
  /**
   * From leaving name and sheet to closing the sheet, and from each move after that: the way between
   * them may be as long as the window is high.
   */
  closeSheetAfterMs: 1_000,
  /**
   * A finger this long on a name presses long. Browsers say so themselves after 400 to 500: their word
   * comes first, as readers can choose another time for it.
   */
  longPressMs: 650,
  /** So long after its last move the reader's hand is at rest: what can wait is done then. */
  handAtRestMs: 150,
} as const;
