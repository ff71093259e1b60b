import { storedItem } from '../stored-item';

/** The search that the popup begins with; gone with the browser, and with the popup that took it. */
const question = storedItem<unknown>('popupQuestion', null, 'session');

/** Longest question, in UTF-16 units: a selection may be a whole page. */
const LONGEST_QUESTION = 200;

/** A selected text as a search: one line, not too long; empty where nothing is left. */
export function questionIn(selected: string): string {
  return selected.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION).toWellFormed();
}

/** Leaves a search for the popup that is about to open. */
export async function leaveQuestion(query: string): Promise<void> {
  await question.setValue(query);
}

/** The search that was left, once; empty where none was. */
export async function takeQuestion(): Promise<string> {
  const left = await question.getValue();
  if (left !== null) await question.removeValue();
  return typeof left === 'string' ? questionIn(left) : '';
}
