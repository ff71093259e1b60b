/**
 * Beginnings that make a spreadsheet take a cell for a formula, in full width too, behind any number
 * of apostrophes: those are counted so that taking the guard off gives back what was there.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before it where a spreadsheet might run it. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The cell without the apostrophe that `guardCell` put before it. */
export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
