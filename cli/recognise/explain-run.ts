import { english } from '../../utils/english';
import type { Mention, PeopleByKey } from '../../utils/recognition/contract';
import type { PreparedRun } from '../../utils/recognition/model';
import { describeReason } from '../../utils/recognition/trace/describe-reason';
import type { DropEvent } from '../../utils/recognition/trace/trace';
import { NOT_UNLOCKED, WHY_DROPPED, WITHIN_MENTION } from './explain-words';

/** What was found in a text, and what was not taken. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly dropped: readonly DropEvent[];
  readonly found: PeopleByKey;
}

/** A place in a block, by UTF-16 offsets. */
interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Lines on one run of name-like words. */
export function explainRun(
  prepared: PreparedRun,
  { mentions, dropped, found }: Findings,
): string[] {
  const { run } = prepared;
  const whole = { block: run.block, start: run.start, end: run.start + run.text.length };
  const kept = mentions.filter((mention) => mention.kind === 'name' && overlap(mention, whole));
  const drops = dropped.filter((drop) => drop.of === 'name' && overlap(placeOf(drop), whole));
  return [
    `  paragraph ${run.block + 1}: "${run.text}"`,
    `    looked up: ${lookedUp(prepared, found)}`,
    ...kept.map(explainMention),
    ...uniqueLines(drops.filter((drop) => !within(placeOf(drop), kept)).map(explainDrop)),
    ...unexplained(prepared, found, [...kept, ...drops.map(placeOf)]),
  ];
}

/** Lines on the offices that stand for somebody, and those that do not. */
export function explainRole({ mentions, dropped }: Findings): string[] {
  const roles = mentions.filter(({ kind }) => kind === 'role');
  const drops = dropped.filter((drop) => drop.of === 'role');
  if (roles.length + drops.length === 0) return [];
  return ['  offices:', ...roles.map(explainMention), ...drops.map(explainDrop)];
}

function lookedUp({ candidates }: PreparedRun, found: PeopleByKey): string {
  const keys = new Set(candidates.flatMap((candidate) => candidate.keys.map(({ key }) => key)));
  const known = [...keys].filter((key) => found.has(key));
  const unknown = [...keys].filter((key) => !found.has(key));
  const borne = known.map((key) => `"${key}" is ${(found.get(key) ?? []).map(({ id }) => id)}`);
  const nobody =
    unknown.length > 0 ? [`nobody is ${unknown.map((key) => `"${key}"`).join(', ')}`] : [];
  return [...borne, ...nobody].join('; ') || 'nothing';
}

function explainMention(mention: Mention): string {
  const { block, start, end, text, personId, candidates, reason, confidence } = mention;
  const who = personId ?? `one of ${candidates.join(', ')}`;
  const why = `${describeReason(reason, english)} (${confidence})`;
  return `    kept "${text}" (paragraph ${block + 1}, ${start}–${end}) for ${who}: ${why}`;
}

function explainDrop({ text, people, why, rule }: DropEvent): string {
  return `    dropped "${text}" for ${people.join(', ')} by ${rule}: ${WHY_DROPPED[why]}`;
}

/** Words somebody bears, of which no rule said anything. */
function unexplained({ run, candidates }: PreparedRun, found: PeopleByKey, said: readonly Place[]) {
  const { words } = run;
  return candidates.flatMap(({ from, to, keys }) => {
    const people = keys.flatMap(({ key }) => found.get(key) ?? []);
    const start = run.start + (words[from]?.start ?? 0);
    const end = run.start + (words[to - 1]?.end ?? 0);
    const place = { block: run.block, start, end };
    if (people.length === 0 || said.some((one) => one.start === start && one.end >= end)) return [];
    const text = run.text.slice(start - run.start, end - run.start);
    const why = within(place, said) ? WITHIN_MENTION : NOT_UNLOCKED;
    return [`    dropped "${text}" for ${people.map(({ id }) => id).join(', ')}: ${why}`];
  });
}

function placeOf({ block, start, text }: DropEvent): Place {
  return { block, start, end: start + text.length };
}

function overlap(one: Place, other: Place): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

function within(place: Place, others: readonly Place[]): boolean {
  return others.some((other) => overlap(place, other));
}

function uniqueLines(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
