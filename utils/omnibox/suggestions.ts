import { buildCardModel } from '../card/build-card-model';
import { askedText } from '../card/notes';
import type { Day } from '../people/person';
import type { Words } from '../people/words/describe-role';
import type { PersonLine } from '../storage/model';

/** One row under the address bar. */
export interface Suggestion {
  /** What the address bar holds while the row is chosen, and hands over at Enter. */
  readonly content: string;
  readonly description: string;
}

/** The words and the day that suggestions are put into. */
export interface SuggestionWords extends Words {
  readonly today: Day;
}

/** People found as rows: name, then the office they were found by, else the first of the day. */
export function suggestionsOf(
  lines: readonly PersonLine[],
  words: SuggestionWords,
  markup: Markup = plainMarkup,
): Suggestion[] {
  return lines.map((line) => {
    const { person, asked } = line;
    const published = asked?.day ?? words.today;
    const model = buildCardModel({ ...words, person, published });
    const role = askedText(asked, words) ?? model.then.roles[0]?.text ?? '';
    return { content: contentOf(line), description: markup(model.name, role) };
  });
}

/** Puts a name and what is said of it into a row, either of which may hold anything. */
type Markup = (name: string, role: string) => string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const ESCAPED = /[&<>"']/g;
/** Characters that no XML may hold, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** For Firefox, which shows the text as it is. */
export const plainMarkup: Markup = (name, role) => (role === '' ? name : `${name} – ${role}`);

/** For Chromium, which reads it as XML and refuses all rows where one is not well formed. */
export const xmlMarkup: Markup = (name, role) => {
  const said = role === '' ? '' : ` <dim>– ${escapeXml(role)}</dim>`;
  return `<match>${escapeXml(name)}</match>${said}`;
};

/** A text as XML shows it. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(ESCAPED, (sign) => ESCAPES[sign] ?? '');
}

/** Behind the name, before the id, which holds no white space as it is encoded. */
const BEFORE_ID = ' #';

/** Who is meant by what the address bar holds. */
interface Chosen {
  /** What finds them in the manager: their name, and the day that was asked about. */
  readonly query: string;
  readonly id: string;
}

/**
 * A person as the address bar holds them while their row is chosen: "Keir Starmer #Q6383803", or
 * where a search asked about a day, "Boris Johnson 2016-12-31 #Q180589".
 */
export function contentOf({ id, person, asked }: ChosenLine): string {
  const query = [person.name, asked?.day].filter((part) => part !== undefined).join(' ');
  return `${query}${BEFORE_ID}${encodeURIComponent(id.toWellFormed())}`;
}

/** A line of a search, as far as it counts here. */
interface ChosenLine extends Pick<PersonLine, 'id' | 'asked'> {
  readonly person: { readonly name: string };
}

/** Reads such a text; null: it was typed, and is a search. */
export function chosenIn(content: string): Chosen | null {
  const at = content.lastIndexOf(BEFORE_ID);
  if (at < 0) return null;
  try {
    const id = decodeURIComponent(content.slice(at + BEFORE_ID.length));
    return id === '' ? null : { query: content.slice(0, at), id };
  } catch {
    return null;
  }
}
