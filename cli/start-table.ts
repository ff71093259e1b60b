import { groupBy } from '../utils/group-by';
import type { ShownCard, ShownMoment } from './browser/card';

/** A marked name, and the card that opened on it. */
export interface SeenMention {
  readonly text: string;
  readonly card: ShownCard;
}

/** Prints each way of naming someone with what its card says; the card's words once a person. */
export function printTable(seen: readonly SeenMention[], print: (line: string) => void): void {
  const people = groupBy(seen, ({ card }) => card.name);
  for (const [name, mentions] of people) {
    const forms = countForms(mentions);
    const width = Math.max(...forms.map((form) => form.length));
    print('');
    for (const form of forms) print(`${form.padEnd(width)}  → ${name}`);
    const [{ card }] = mentions;
    for (const moment of [card.then, card.now]) if (moment) print(`  ${describe(moment)}`);
  }
  print(`\n${seen.length} mentions of ${people.size} people.`);
}

function countForms(mentions: readonly SeenMention[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `"${text}" ×${count}` : `"${text}"`));
}

function describe({ title, date, roles }: ShownMoment): string {
  return `${title} (${date}): ${roles.join('; ')}`;
}
