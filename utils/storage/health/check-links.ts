import type { Person } from '../../people/person';
import { idKey } from '../segment/person-keys';
import type { View, Viewer } from '../store/view';
import type { Named } from './health-report';
import { createNaming } from './named';

/** Notes the relations that lead to people who are not here. */
export interface LinkCheck {
  add(people: readonly Person[]): Promise<void>;
  relations(): Named;
}

/** Looks every id up in all packs that can be read, and among the reader's own. */
export function createLinkCheck(viewer: Viewer): LinkCheck {
  const naming = createNaming();
  return {
    async add(people) {
      const links = people.flatMap(linksOf);
      const keys = [...new Set(links.map(({ key }) => key))];
      const here = await viewer.read((view) => keysHere(view, keys));
      for (const { key, words } of links) if (!here.has(key)) naming.add(words);
    },
    relations: naming.named,
  };
}

function linksOf({ name, facts }: Person) {
  return facts.flatMap(({ person }) =>
    person ? [{ key: idKey(person.id), words: `${name} → ${person.name ?? person.id}` }] : [],
  );
}

async function keysHere(view: View, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await Promise.all(view.segments.map((segment) => segment.numbersOf(keys, () => 1)));
  const here = new Set(found.flatMap((numbers) => [...numbers.keys()]));
  for (const key of keys) if (view.own.byKeys([key]).length > 0) here.add(key);
  return here;
}
