import { normaliseName } from '../../../utils/names/normalise';
import type { Answered } from './ask-page';
import type { FindRequest } from './extension/wire';
import { strangerName } from './made-people';
import { KEYS, PROFILES } from './page-text';

/** A look-up of 300 keys of which 20 are people's, and those people's names. */
export interface Question {
  readonly message: FindRequest;
  readonly names: readonly string[];
}

/** So many look-ups, each about other people: nothing is answered from what was read before. */
export function questionsAbout(names: readonly string[], count: number): Question[] {
  return Array.from({ length: count }, (_, at) => {
    const asked = pick(names, at, count);
    const strangers = Array.from({ length: KEYS - asked.length }, (_, one) =>
      strangerName(at * KEYS + one),
    );
    const keys = [...asked, ...strangers].map(normaliseName);
    return { message: { bench: 'find', keys }, names: asked };
  });
}

/** Twenty names from all over the list; those of another question are others. */
function pick(names: readonly string[], at: number, count: number): string[] {
  const wanted = Math.min(PROFILES, names.length);
  const step = Math.floor(names.length / wanted);
  const shift = Math.floor((at * step) / count);
  return Array.from({ length: wanted }, (_, one) => names[one * step + shift] ?? '');
}

/** The times of the answers; throws where one does not name everybody asked about. */
export function timesOf(
  questions: readonly Pick<Question, 'names'>[],
  answers: readonly Answered[],
) {
  return questions.map(({ names }, at) => {
    const answer = answers[at];
    const missing = names.filter((name) => !answer?.names.includes(name));
    if (!answer || missing.length > 0) {
      throw new Error(`The answer does not name ${missing.join(', ')}`);
    }
    return answer.ms;
  });
}
