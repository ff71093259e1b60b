import { english } from '../../english';
import type { MessageKey } from '../../interface-text';
import type { PersonOn } from '../../people/as-of/facts-as-of';
import { thenAndNow } from '../../people/as-of/then-and-now';
import type { Day, Person } from '../../people/person';
import { roleDetail, roleText } from '../../people/words/describe-role';
import { rolesToTell } from '../moment';
import { createSourceList, sourceText } from '../source-list';
import { lowerFirst, WORDS } from './plain-words';

/** The answer of `who` as data. */
export interface WhoAnswer {
  readonly personId: string;
  readonly name: string;
  readonly asOf: Day;
  readonly then: readonly string[];
  readonly now: readonly string[];
  /** The last day the "now" line speaks for. */
  readonly dataTo: Day;
  readonly summary: string;
  readonly sources: readonly string[];
}

/** Who the person was on the day, and is now where that differs. */
export function whoAnswer(person: Person, date: Day, today: Day): WhoAnswer {
  const { then, now } = thenAndNow(person, date, today);
  const shown = [...rolesToTell(then), ...(now ? rolesToTell(now) : [])];
  const list = createSourceList((day) => english('card_checked', [day]));
  for (const source of [...shown.flatMap(({ fact }) => fact.sources), ...person.sources]) {
    list.number(source);
  }
  return {
    personId: person.id,
    name: then.name,
    asOf: date,
    then: linesOf(then, person),
    now: now ? linesOf(now, person, person.verified) : [],
    dataTo: person.verified !== undefined && person.verified < today ? person.verified : today,
    summary: person.summary ?? '',
    sources: list.all().map(sourceText),
  };
}

/** The lines `who` prints. */
export function whoLines(answer: WhoAnswer): string[] {
  const { name, asOf, then, now, dataTo, summary, sources } = answer;
  return [
    name,
    ...then.map((role) => `Then (${asOf}): ${role}`),
    ...(now.length > 0 ? [`Now (data to ${dataTo}): ${now.join('; ')}`] : []),
    `Summary: ${summary}`.trimEnd(),
    'Sources:',
    ...sources,
  ];
}

function linesOf(on: PersonOn, person: Person, rowDataTo?: Day): string[] {
  const lines = rolesToTell(on).map((role) => {
    const detail = lowerFirst(roleDetail(role, on.date, WORDS, rowDataTo));
    const text = roleText(role, WORDS);
    const plain = role.tense === 'former' ? lowerFirst(text) : text;
    return detail ? `${plain} (${detail})` : plain;
  });
  return lines.length > 0 ? lines : [lowerFirst(english(emptyKey(on), [person.death ?? '']))];
}

function emptyKey({ life }: PersonOn): MessageKey {
  if (life === 'alive') return 'role_none';
  return life === 'dead' ? 'role_died' : 'role_not_born';
}
