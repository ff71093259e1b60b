import { buildCardModel } from '../card/build-card-model';
import { askedText } from '../card/notes';
import type { Day } from '../people/person';
import type { Words } from '../people/words/describe-role';
import type { PersonLine } from '../storage/model';
import { contentOf } from './content';
import { type Markup, plainMarkup } from './markup';

/** One row under the address bar. */
export interface Suggestion {
  /** What the address bar holds while the row is chosen, and hands over at Enter. */
  readonly content: string;
  readonly description: string;
}

/** What suggestions are worded with. */
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
