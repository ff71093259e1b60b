import { isOwnId } from '../../people/identity/pack-ids';
import type { PackHeader } from '../../storage/model';
import { isBundled } from '../bundled';
import { type ReadEvent, UnreadableFile } from '../formats/format';
import type { PackVersion } from './contract';

/**
 * Throws `UnreadableFile` where a file says it is a pack that comes with the extension. One that was
 * announced at the pack's own address is expected, and may.
 */
export function checkPackClaim(
  header: PackHeader | null,
  fileName: string,
  expected: PackVersion | undefined,
): void {
  if (!header || expected || !isBundled(header.id)) return;
  const claim = `The pack id “${header.id}” is that of a pack which comes with Fact Context`;
  throw new UnreadableFile(
    `${claim}. Give the pack in the file another id.`,
    at(fileName, 'pack', 'id'),
  );
}

/** The events of a file; throws `UnreadableFile` at the first person with an id as the reader's own have. */
export async function* checkPersonIds(
  events: AsyncIterable<ReadEvent>,
  fileName: string,
): AsyncGenerator<ReadEvent> {
  for await (const event of events) {
    if (event.type === 'person' && isOwnId(event.person.id)) {
      const claim = `The id “${event.person.id}” begins with “own:”, as only those of people you added do`;
      const help = 'To bring back people you exported, restore the file in the view of backups.';
      throw new UnreadableFile(`${claim}. ${help}`, at(fileName, event.place, 'id'));
    }
    yield event;
  }
}

function at(...parts: readonly string[]): string {
  return parts.join(', ');
}
