import { nameKeys } from '../../../utils/names/name-keys';
import { normaliseName } from '../../../utils/names/normalise';
import { isIdOf } from '../../../utils/people/identity/same-person';
import type { Person } from '../../../utils/people/person';
import type { Article, NamedPerson } from '../coverage/article';
import { identify } from '../coverage/identify';
import type { Packs } from '../coverage/packs';
import { readMentions } from '../systems/recogniser';
import { formOfMark, type JudgedMark, tellMark } from './mark';

/** Somebody whom an article names and the packs have. */
export interface KnownNaming {
  readonly named: NamedPerson;
  readonly date: string;
  /** Whether the text has a name of theirs of more than one word. */
  readonly inFull: boolean;
  readonly found: boolean;
}

/** What was marked in an article, and who of those it names and the packs have was found. */
export interface ShortArticle {
  readonly known: readonly KnownNaming[];
  readonly marks: readonly JudgedMark[];
}

/** Reads an article whose text is kept, and judges each mark by whether the article names its person. */
export async function judgeShortArticle(
  { url, date, text, people }: Article & { readonly text: string },
  packs: Packs,
): Promise<ShortArticle> {
  const mentions = await readMentions({ text, date, lang: 'en' }, packs.find);
  const marked = mentions.filter(({ personId }) => personId !== null);
  const known: (KnownNaming & { readonly person: Person })[] = [];
  for (const named of people) {
    const person = await identify(named, date, packs);
    if (person === null) continue;
    const found = marked.some(({ personId }) => isIdOf(personId ?? '', person));
    known.push({ named, date, person, found, inFull: isInFull(text, named, person) });
  }
  const isNamed = (id: string) => known.some(({ person }) => isIdOf(id, person));
  const marks = marked.map((mention) => ({
    form: formOfMark(text, mention),
    right: isNamed(mention.personId ?? ''),
    told: tellMark(`${date} ${url}`, text, mention),
  }));
  return { known, marks };
}

function isInFull(text: string, { name, aka = [] }: NamedPerson, person: Person): boolean {
  const words = ` ${normaliseName(text)} `;
  const keys = nameKeys(person).map(({ key }) => key);
  return [...[name, ...aka].map(normaliseName), ...keys].some(
    (key) => key.includes(' ') && words.includes(` ${key} `),
  );
}
