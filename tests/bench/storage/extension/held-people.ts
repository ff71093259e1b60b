import { readBytes } from '../../../../utils/packs/import/read-bytes';
import type { Person } from '../../../../utils/people/person';
import { madePeople } from '../made-people';

/** The first people of a file, or made ones where there is none. */
export async function readPeople(file: File | null, count: number): Promise<readonly Person[]> {
  if (file === null) return [...madePeople(count)];
  const { events } = await readBytes(piecesOf(file), { anySize: true });
  const people: Person[] = [];
  for await (const event of events) {
    if (event.type === 'person') people.push(event.person);
    if (people.length === count) break;
  }
  return people;
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
