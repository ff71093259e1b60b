/** One of those to choose from, with the words it is shown as. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}
