import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../../utils/people/person';
import type { ManagedPerson, ManagerServices } from '../manager-services';

/** A correction that the pack has changed since, with what the pack says now. */
export interface Outdated {
  readonly fields: readonly (keyof Person)[];
  readonly packed: Person;
}

/** What the packs say of a person whose corrections are outdated; null until it is known. */
export function useOutdated(
  form: 'new' | ManagedPerson,
  loadPacked: ManagerServices['loadPacked'],
): Outdated | null {
  const [packed, setPacked] = useState<Person | null>(null);
  const id = form !== 'new' && form.outdated ? form.id : null;
  useEffect(() => {
    // Without an answer the form is as good as before: saving keeps what the reader said.
    if (id !== null) loadPacked(id).then(setPacked, () => undefined);
  }, [id, loadPacked]);
  return form !== 'new' && form.outdated && packed ? { fields: form.outdated, packed } : null;
}
