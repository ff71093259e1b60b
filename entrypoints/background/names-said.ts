import { chosenIn } from '../../utils/corrections/chosen-names';
import { correctionsOn } from '../../utils/corrections/correction';
import { getCorrections } from '../../utils/corrections/corrections-store';
import type { NameCorrections } from '../../utils/recognition/contract';
import type { PeopleStore } from '../../utils/storage/model';

/**
 * The reader's word on names of the page at an address, with the people they mean; what is kept goes
 * before what was only chosen in the tab. One whose person
 * nobody knows any more counts for nothing: the name is read as if nothing had been said.
 */
export async function namesSaidOn(
  address: string,
  store: Pick<PeopleStore, 'byIds'>,
  tabId?: number,
): Promise<NameCorrections> {
  const none = () => [];
  const kept = await getCorrections().catch(none);
  const chosen = tabId === undefined ? [] : await chosenIn(tabId).catch(none);
  const rows = correctionsOn([...kept, ...chosen], address);
  const said = await Promise.all(
    Array.from(rows, async ([key, { person, instead, scope }]) => {
      const [known = null] = person === null ? [] : await store.byIds([person.id]);
      if (person !== null && known === null) return [];
      const here = scope.kind === 'article';
      const correction = { person: known, instead: instead.map(({ id }) => id), here };
      return [[key, correction] as const];
    }),
  );
  return new Map(said.flat());
}
