import { english } from '../../utils/english';
import type { Mention, PeopleByKey } from '../../utils/recognition/contract';
import type { PreparedRun } from '../../utils/recognition/model';
import { describeReason } from '../../utils/recognition/trace/describe-reason';
import type {
  DropEvent,
  Dropped,
  WeighEvent,
  WeighedFeature,
} from '../../utils/recognition/trace/trace';

/** The mentions of a text, and those not taken. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly dropped: readonly DropEvent[];
  readonly weighed: readonly WeighEvent[];
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
  { mentions, dropped, weighed, found }: Findings,
): string[] {
  const { run } = prepared;
  const whole = { block: run.block, start: run.start, end: run.start + run.text.length };
  const kept = mentions.filter((mention) => mention.kind === 'name' && overlap(mention, whole));
  const drops = dropped.filter((drop) => drop.of === 'name' && overlap(placeOf(drop), whole));
  return [
    `  paragraph ${run.block + 1}: "${run.text}"`,
    `    looked up: ${lookedUp(prepared, found)}`,
    ...kept.flatMap((mention) => [explainMention(mention), ...explainWeighed(mention, weighed)]),
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

/** What raised or lowered the confidence of a claim, the weightiest first. */
function explainWeighed(
  { block, start, end }: Place,
  weighed: readonly WeighEvent[],
): readonly string[] {
  const event = weighed.find((one) => one.block === block && one.start >= start && one.start < end);
  if (event === undefined) return [];
  const deciding = event.features
    .filter(({ odds }) => Math.abs(odds) >= LEAST_ODDS)
    .toSorted((one, other) => Math.abs(other.odds) - Math.abs(one.odds));
  const confirmed = event.confirmed ? '; title or record confirm who is meant' : '';
  return [`      was ${event.before}: ${deciding.map(tellFeature).join(', ')}${confirmed}`];
}

/** Less changes no confidence by more than .02. */
const LEAST_ODDS = 0.1;

function tellFeature({ id, value, odds }: WeighedFeature): string {
  const sign = odds < 0 ? '−' : '+';
  return `${id} ${Number(value.toFixed(1))} (${sign}${Math.abs(odds).toFixed(1)})`;
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

/** The words of each rule that drops a name. */
const WHY_DROPPED: Readonly<Record<Dropped, string>> = {
  'longer-name': 'part of a longer name, or beside a word that makes it a thing',
  'form-of-address':
    'the form of address, gender or initials do not fit, or a given name stands alone',
  event: 'the name of an event',
  quoted: 'a whole name in quotation marks is a work’s or a ship’s',
  'too-young': 'too young or not yet born on the article’s day',
  stranger: 'a stranger of this name is nearer',
  namesakes: 'several people have this name, and nothing tells which is meant',
  unsure: 'too little speaks for this person, and most against them what is named',
  'not-clear': 'a bare name below the threshold: the article does not speak for this person',
  'own-title': 'the title of the name beside it',
  'other-office': 'the article speaks of another land’s or body’s office of this name',
  'several-hold': 'several people of the article hold or held such an office',
  'no-holder': 'the words beside the office leave open who holds it, or name something else',
  'another-year': 'the sentence is about a year in which the person did not hold it',
};

/** Of words somebody bears, where no rule had cause to look at them. */
const NOT_UNLOCKED = 'no full name in the article unlocks it, and alone it is below the threshold';

/** Of words within a mention. */
const WITHIN_MENTION = 'within a longer mention';
