import type {
  CorrectedPerson,
  CorrectionsServices,
} from '../../components/manager/corrections/corrections-services';
import { copyText } from '../../components/parts/copy-text';
import { correctionId } from '../../utils/corrections/correction';
import { proposalIn } from '../../utils/corrections/manager-address';
import { background } from '../../utils/messaging/client';
import { takeField } from '../../utils/people/draft/person-draft';
import type { Day, Person } from '../../utils/people/person';
import { getArticleDays, setArticleDay } from '../../utils/sites/article-days';
import { type OwnRow, packedBefore } from '../../utils/storage/own/own-row';

/** The list of corrections over the background and the days of articles. */
export function correctionsServices(today: Day, search: string): CorrectionsServices {
  const proposed = proposalIn(search);
  let isAnswered = false;
  return {
    async read() {
      const [{ corrections, gone }, { rows }, { packs }, days] = await Promise.all([
        background.listCorrections({}),
        background.readOwn({}),
        background.listPacks({}),
        getArticleDays(),
      ]);
      const people = await Promise.all(rows.map((row) => correctedPerson(row, packs)));
      return {
        names: corrections.map((correction) => ({
          id: correctionId(correction),
          correction,
          gone: correction.person !== null && gone.includes(correction.person.id),
        })),
        people: people.flatMap((one) => one ?? []),
        days: days.map(([address, day]) => ({ address, day })),
      };
    },
    async undoName({ id, correction }) {
      await background.removeCorrection({ id });
      return async () => void (await background.saveCorrection({ correction }));
    },
    async undoField({ person, packed }, field) {
      await background.savePerson({ person: takeField(person, field, packed) });
      return async () => void (await background.savePerson({ person }));
    },
    async undoDay({ address, day }) {
      await setArticleDay(address, null);
      return () => setArticleDay(address, day);
    },
    async proposal() {
      if (proposed === null || isAnswered) return null;
      const { name, personId, instead } = proposed;
      const people = await Promise.all([personId ?? '', ...instead].map(personOf));
      const [person = null, ...others] = people;
      // Of somebody who is not there nothing is asked.
      if (personId !== null && person === null) return null;
      return { name, person, instead: others.flatMap((one) => one ?? []) };
    },
    async answer({ name, person, instead }, isTrue) {
      const named = ({ id, name }: Person) => ({ id, name });
      const correction = {
        name,
        scope: { kind: 'always' },
        person: person && named(person),
        instead: instead.map(named),
        made: today,
      } as const;
      if (isTrue) await background.saveCorrection({ correction });
      isAnswered = true;
      // Loaded anew, the page would ask again.
      history.replaceState(null, '', location.pathname + location.hash);
    },
    copy: (text) => copyText(document, text),
  };
}

async function personOf(id: string): Promise<Person | null> {
  return id === '' ? null : (await background.getPerson({ id })).person;
}

type Packs = Awaited<ReturnType<typeof background.listPacks>>['packs'];

/** A row as a correction; null for somebody the reader added. */
async function correctedPerson(row: OwnRow, packs: Packs): Promise<CorrectedPerson | null> {
  const fields = Object.keys(row.corrected) as (keyof Person)[];
  if (fields.length === 0) return null;
  const { person } = row;
  const packed = (await background.getPacked({ id: person.id })).person ?? packedBefore(row);
  if (!packed) return null;
  const pack = packs.find(({ id }) => id === row.pack);
  return { person, packed, fields, ...(pack && { pack }) };
}
