import type { NameHere } from '../../messaging/correction-calls';
import type { Mention } from '../../recognition/contract';

/** The name of a mention, and why it was taken for whom it was taken. */
export function nameHere({ name, text, kind, confidence, reason }: Mention): NameHere {
  return { name: name ?? text, kind, confidence, reason };
}

/** Of a person's names in an article the one that says most: what hangs on it goes with it. */
export function longestName(mentions: readonly Mention[]): NameHere | undefined {
  const names = mentions.filter(({ kind }) => kind === 'name').map(nameHere);
  return names.toSorted((one, other) => wordsIn(other.name) - wordsIn(one.name))[0];
}

function wordsIn(name: string): number {
  return name.split(/\s+/).length;
}
