import { createSourceList } from '../utils/card/source-list';
import type { MessageKey } from '../utils/messages';
import { roleDetail, roleText, type Words } from '../utils/people/describe-role';
import type { PersonOn, RoleOn } from '../utils/people/facts-as-of';
import type { Day, Person } from '../utils/people/person';
import { thenAndNow } from '../utils/people/then-and-now';
import { english } from './english';

/** Dates stay as they are recorded: to be read by programs too. */
const WORDS: Words = { t: english, date: (date) => date, locale: 'en' };

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
  const shown = [...rolesOf(then), ...(now ? rolesOf(now) : [])];
  const list = createSourceList((day) => english('card_checked', [day]));
  for (const source of [...shown.flatMap(({ fact }) => fact.sources), ...person.sources]) {
    list.number(source);
  }
  return {
    personId: person.id,
    name: then.name,
    asOf: date,
    then: linesOf(then, person, person.verified),
    now: now ? linesOf(now, person, undefined) : [],
    dataTo: person.verified !== undefined && person.verified < today ? person.verified : today,
    summary: person.summary ?? '',
    sources: list.all().map((source) => {
      const about = [source.publisher, source.title, source.checked].filter(Boolean).join(', ');
      return `[${source.number}] ${source.url} (${about})`;
    }),
  };
}

/** The lines `who` prints. */
export function whoLines(answer: WhoAnswer): string[] {
  const { name, asOf, then, now, dataTo, summary, sources } = answer;
  return [
    name,
    ...then.map((role) => `Then (${asOf}): ${role}`),
    ...(now.length > 0 ? [`Now (data to ${dataTo}): ${now.join('; ')}`] : []),
    `Summary: ${summary}`,
    'Sources:',
    ...sources,
  ];
}

function rolesOf({ roles, also }: PersonOn): readonly RoleOn[] {
  return roles.length > 0 ? roles : also;
}

function linesOf(on: PersonOn, person: Person, verified: Day | undefined): string[] {
  const lines = rolesOf(on).map((role) => {
    const detail = lowerFirst(roleDetail(role, on.date, verified, WORDS));
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
