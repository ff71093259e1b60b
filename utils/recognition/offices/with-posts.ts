import { joinKeys, nameWords } from '../../names/normalise';
import type { Fact, Person } from '../../people/person';
import type { LanguageRoles } from './model';

/**
 * The person with a post for every office whose source names none, so that plain lists of people
 * work, too: the same label, body and land is the same post. "Prime Minister of France" is split.
 */
export function withPosts(person: Person, roles: LanguageRoles): Person {
  if (!person.facts.some(isWithoutPost)) return person;
  return { ...person, facts: person.facts.map((fact) => withPost(fact, roles)) };
}

function isWithoutPost({ kind, post }: Fact): boolean {
  return kind === 'office' && post === undefined;
}

function withPost(fact: Fact, roles: LanguageRoles): Fact {
  if (!isWithoutPost(fact)) return fact;
  const { label, organization } = fact;
  const { head, rest } = split(label, roles);
  const role = fact.role ?? head;
  const area = fact.area ?? (rest === undefined ? undefined : { name: rest });
  const said = [label, organization?.name ?? '', area?.name ?? ''];
  const id = `said:${said.map((text) => joinKeys(nameWords(text))).join('/')}`;
  return { ...fact, role, post: { id, label }, ...(area && { area }) };
}

interface Parts {
  readonly head: string;
  readonly rest?: string;
}

/** At the first "of": what the office is, and of what. */
function split(label: string, { ofs, articles }: LanguageRoles): Parts {
  const words = label.split(/\s+/);
  const link = words.findIndex((word, at) => at > 0 && ofs.has(joinKeys(nameWords(word))));
  if (link < 0 || link + 1 >= words.length) return { head: label };
  const rest = words.slice(link + 1);
  const named = articles.has(joinKeys(nameWords(rest[0] ?? ''))) ? rest.slice(1) : rest;
  const head = words.slice(0, link).join(' ');
  return named.length === 0 ? { head } : { head, rest: named.join(' ') };
}
