import { storedItem } from '../stored-item';

/** Counts the changes of the people known here; open pages watch it to mark names anew. */
const peopleVersion = storedItem<number>('peopleVersion', 0);

/** Tells every open page that the people have changed. */
export async function announcePeopleChanged(): Promise<void> {
  await peopleVersion.setValue((await peopleVersion.getValue()) + 1);
}

/** Calls back whenever the people have changed; answers with a function that stops it. */
export function watchPeople(changed: () => void): () => void {
  return peopleVersion.watch(changed);
}
