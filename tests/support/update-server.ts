import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { answerOn } from './answering-server';
import { lines } from './import-page';

/** The version that is installed, and the one that is announced. */
export const INSTALLED = '1';
export const ANNOUNCED = '2';

/** A pack of this id and version as JSON lines; `update` is its address. */
export function packFile(
  id: string,
  { version, update, people }: { version: string; update: string; people: Iterable<object> },
): string {
  return lines([{ pack: { id, title: id, version, licence: 'CC0-1.0', update } }, ...people]);
}

/** How a publisher behaves: what it announces otherwise than the truth, and how it answers. */
export interface Behaviour {
  /** Fields of the index that differ. */
  readonly index?: Readonly<Record<string, unknown>>;
  readonly answerIndex?: RequestListener;
  /** Those of its new version; by default those of all. */
  readonly people?: Iterable<object>;
  /** What is sent in the place of the pack. */
  readonly sent?: (pack: string) => string;
  readonly answerPack?: (pack: string) => RequestListener;
}

/** Publishers of one pack each, on this machine: `/<id>.json` is the index of pack `id`. */
export async function publish(
  behaviours: Readonly<Record<string, Behaviour>>,
  people: Iterable<object>,
) {
  const answers: Record<string, RequestListener> = {};
  const asked = new Map<string, number>();
  const server = await answerOn(answers);
  const addressOf = (id: string) => `${server.origin}/${id}.json`;
  for (const [id, behaviour] of Object.entries(behaviours)) {
    const pack = packFile(id, {
      version: ANNOUNCED,
      update: addressOf(id),
      people: behaviour.people ?? people,
    });
    const sent = behaviour.sent?.(pack) ?? pack;
    const index = JSON.stringify({
      version: ANNOUNCED,
      url: `${id}.jsonl`,
      bytes: Buffer.byteLength(pack),
      sha256: createHash('sha256').update(pack).digest('hex'),
      ...behaviour.index,
    });
    answers[`/${id}.json`] = (request, response) => {
      asked.set(id, (asked.get(id) ?? 0) + 1);
      if (behaviour.answerIndex) behaviour.answerIndex(request, response);
      else response.end(index);
    };
    answers[`/${id}.jsonl`] = behaviour.answerPack?.(pack) ?? ((_, response) => response.end(sent));
  }
  return { addressOf, asked: (id: string) => asked.get(id) ?? 0, close: server.close };
}
