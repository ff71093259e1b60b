/** What names and explains a control that has no words of its own; a setting's row gives all three. */
export interface NamedControl {
  /** The label's `for` points here. */
  readonly id?: string;
  /** The id of the words that name it. */
  readonly labelledBy?: string;
  /** The id of the words that explain it. */
  readonly describedBy?: string | undefined;
}
