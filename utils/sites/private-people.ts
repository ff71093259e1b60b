import { isOwnId } from '../people/identity/pack-ids';
import { storedItem } from '../stored-item';

/** Which of the people the reader added are never shown on pages. */
export interface PrivatePeople {
  /** All of them, those to come included. */
  readonly all: boolean;
  /** Ids of single ones. */
  readonly ids: readonly string[];
}

const privatePeople = storedItem<unknown>('privatePeople', null);

/** Whom pages are shown nothing of. What is stored may be damaged: anything odd counts as nothing. */
export async function getPrivatePeople(): Promise<PrivatePeople> {
  return parse(await privatePeople.getValue());
}

/** Shows all own people on pages again, but for single ones, or none. */
export async function setAllPrivate(all: boolean): Promise<void> {
  await privatePeople.setValue({ ...(await getPrivatePeople()), all });
}

/** Shows one own person on pages, or never. */
export async function setPrivate(id: string, isPrivate: boolean): Promise<void> {
  const { all, ids } = await getPrivatePeople();
  const others = ids.filter((other) => other !== id);
  await privatePeople.setValue({ all, ids: isPrivate ? [...others, id] : others });
}

/** Keeps more of them off pages; answers with a function that takes it back. */
export async function keepOffPages({ all, ids }: PrivatePeople): Promise<() => Promise<void>> {
  const before = await getPrivatePeople();
  const together = { all: before.all || all, ids: [...new Set([...before.ids, ...ids])] };
  await privatePeople.setValue(together);
  return () => privatePeople.setValue(before);
}

/** Shows all own people on pages again; answers with a function that takes it back. */
export async function forgetPrivatePeople(): Promise<() => Promise<void>> {
  const before = await getPrivatePeople();
  await privatePeople.removeValue();
  return async () => void (await keepOffPages(before));
}

/** Calls back whenever that changes; answers with a function that stops it. */
export function watchPrivatePeople(changed: () => void): () => void {
  return privatePeople.watch(changed);
}

/** Whether a person is one of them: those of packs are no secret of the reader's. */
export function isPrivate(id: string, { all, ids }: PrivatePeople): boolean {
  return isOwnId(id) && (all || ids.includes(id));
}

function parse(value: unknown): PrivatePeople {
  const { all, ids } = (value ?? {}) as { all?: unknown; ids?: unknown };
  const known = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  return { all: all === true, ids: known };
}
