import { isIdOf } from '../../../utils/people/identity/same-person';
import type { Person } from '../../../utils/people/person';
import { readNames } from '../systems/recogniser';
import type { Article, NamedPerson } from './article';
import { identify } from './identify';
import { type ComparedOffice, compareOffice } from './office-given';
import type { Packs } from './packs';

/** One person named by one article, and what we have of them. */
export interface Naming {
  readonly article: Article;
  readonly named: NamedPerson;
  /** null: not in the packs. */
  readonly person: Person | null;
  /** Whether a name in the text is marked as theirs; null where there is no text to read. */
  readonly card: boolean | null;
  /** null where the article gives none, or the person is not in the packs. */
  readonly office: ComparedOffice | null;
}

/** An article's namings, and who was marked in it whom it does not name. */
export interface JudgedArticle {
  readonly namings: readonly Naming[];
  readonly strangers: readonly string[];
}

/** Asks of every person an article names whether the packs have them, and reads its text. */
export async function judgeArticle(article: Article, packs: Packs): Promise<JudgedArticle> {
  const { date, text, people } = article;
  const marked = text === null ? null : await markedIn(text, date, packs);
  const namings: Naming[] = [];
  for (const named of people) {
    const person = await identify(named, date, packs);
    const isTheirs = (id: string) => person !== null && isIdOf(id, person);
    const card = marked === null ? null : marked.some(isTheirs);
    const office =
      person && named.office !== undefined
        ? compareOffice(named.office, person, date, packs.areas)
        : null;
    namings.push({ article, named, person, card, office });
  }
  const isNamed = (id: string) => namings.some(({ person }) => person && isIdOf(id, person));
  return { namings, strangers: (marked ?? []).filter((id) => !isNamed(id)) };
}

/** The people whose names are marked when the text is read as the command `recognise` reads it. */
async function markedIn(
  text: string,
  date: string,
  { find, complete }: Packs,
): Promise<readonly string[]> {
  const links = await readNames({ text, date, lang: 'en' }, find, complete);
  return [...new Set(links.flatMap(({ personId }) => personId ?? []))];
}
