import { fail } from '../../../result';
import { type ReadEvent, skipped, UnreadableFile } from '../format';
import { jsonDocuments } from '../text/parse-json';
import type { PeekedText } from '../text/peek';
import { asDocument, headerOf, listOf, readEntities, readHeader, readPeriods } from './document';
import { isSharedId, readRedirects, withSharedId } from './ids';
import { groupMemberships, membershipsIn, readMemberships } from './memberships';
import { type FileContext, inStretches, readPersons } from './persons';

/** Names that a reader of Popolo may be told besides. */
export interface PopoloOptions {
  /**
   * The name of somebody whom memberships tell of but no person is listed for, as in a file of
   * memberships alone; undefined where nobody knows. Asked only of ids that mean the same everywhere.
   */
  readonly nameOf?: ((id: string) => Promise<string | undefined>) | undefined;
}

/**
 * Reads a Popolo file, a bare list of its persons or memberships, or several such files put one
 * behind the other, as persons and their ministries. It is read whole, for memberships may stand
 * before or after their persons. An entry of a wrong form, or one that refers to something which is
 * not in the file, is skipped alone, and so is a field that a person can miss. Throws
 * `UnreadableFile` where the root is none of Popolo's, or nobody in it has a name.
 */
export async function* readPopolo(
  { whole }: Pick<PeekedText, 'whole'>,
  { nameOf = async () => undefined }: PopoloOptions,
): AsyncGenerator<ReadEvent> {
  const file = asDocument(await jsonDocuments(whole));
  const left: ReadEvent[] = [];
  const header = readHeader(file);
  if (header) yield header;
  const persons = listOf(file, 'persons', left);
  const memberships = listOf(file, 'memberships', left);
  const context: FileContext = {
    header: headerOf(header),
    entities: readEntities(file, left),
    memberships: groupMemberships(
      membershipsIn(memberships, persons),
      { redirects: readRedirects(persons), periods: readPeriods(file.events) },
      left,
    ),
  };
  yield* left;
  yield* readPersons(persons, context);
  let named = persons.length;
  for (const id of context.memberships.keys()) {
    const name = isSharedId(id) ? await nameOf(id) : undefined;
    if (name !== undefined) named += 1;
    yield* readKnown(id, name, context);
  }
  if (named === 0 && context.memberships.size > 0) throw new UnreadableFile(NAMELESS);
}

const NAMELESS =
  'The file tells who held what by ids alone, and names nobody. Put the file of its persons before it, or import that one first.';

/** The memberships of somebody the file does not list, under the name known of them. */
function* readKnown(
  id: string,
  name: string | undefined,
  { entities, memberships, header }: FileContext,
): Generator<ReadEvent> {
  const entries = memberships.get(id) ?? [];
  if (name === undefined) {
    const reason = `refers to "${id}", who is not in the file`;
    for (const { place } of entries) yield skipped(fail(reason, 'person_id'), place);
    return;
  }
  const left: ReadEvent[] = [];
  const facts = inStretches(readMemberships(entries, entities, left));
  yield* left;
  if (facts.length === 0) return;
  const nothing = { otherNames: [], identifiers: [], links: [], sources: [] };
  const verified = header?.verified === undefined ? {} : { verified: header.verified };
  const person = { id, name, ...nothing, ...verified, facts };
  const place = entries[0]?.place ?? 'memberships';
  yield { type: 'person', person: withSharedId(person), place };
}
