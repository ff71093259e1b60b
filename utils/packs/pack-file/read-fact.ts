import { BEFORE_START, inOrder } from '../../people/parse/fields';
import { compact } from '../../people/parse/parse-with';
import type { Fact, FactKind } from '../../people/person';
import { readArea, readPost } from './read-post';
import { readSources } from './read-sources';
import { BadReference, type Entities, resolve } from './references';
import type { PopoloFact, PopoloMembership } from './schema';

/** A membership as a fact: an office, or a party where the organization is one. */
export function readMembership(raw: PopoloMembership, entities: Entities, path: string): Fact {
  const links = readLinks(raw, entities, path);
  const kind = raw.kind ?? (links.organization?.classification === 'party' ? 'party' : 'office');
  return readDated(
    raw,
    { ...links, kind, label: raw.label ?? labelOf(raw, links, kind, path) },
    path,
  );
}

/** An entry of `persons[].facts`. The other person of a relation may be outside the file. */
export function readPersonFact(raw: PopoloFact, entities: Entities, path: string): Fact {
  const person =
    raw.person_id === undefined ? undefined : compact({ id: raw.person_id, name: raw.person_name });
  const links = readLinks(raw, entities, path);
  return readDated(raw, { ...links, kind: raw.kind, label: raw.label, person }, path);
}

type Linked = Pick<Fact, 'organization' | 'post' | 'area' | 'person'>;
type Links = { [K in keyof Linked]?: Linked[K] | undefined };
type Dated = PopoloMembership | PopoloFact;

/** What an entry belongs to, by id or written in place; a post tells its organization and area. */
function readLinks(raw: Dated, entities: Entities, path: string) {
  const post = resolve(entities.posts, raw.post_id, `${path}.post_id`);
  const organization =
    raw.organization ??
    resolve(entities.organizations, raw.organization_id, `${path}.organization_id`) ??
    resolve(entities.organizations, post?.organization_id, `${path}.post_id`);
  const area =
    raw.area ??
    resolve(entities.areas, raw.area_id, `${path}.area_id`) ??
    post?.area ??
    resolve(entities.areas, post?.area_id, `${path}.post_id`);
  const ownPost = raw.post ?? post;
  return compact({
    organization,
    area: area && readArea(area),
    post: ownPost && readPost(ownPost),
  });
}

function readDated(
  raw: Dated,
  links: { kind: FactKind; label: string } & Links,
  path: string,
): Fact {
  if (!inOrder(raw.start_date, raw.end_date)) {
    throw new BadReference(BEFORE_START, `${path}.end_date`);
  }
  return compact({
    ...links,
    status: raw.status ?? 'held',
    role: raw.role,
    election: raw.election,
    outcome: raw.outcome,
    honorificPrefix: raw.honorific_prefix,
    from: raw.start_date,
    to: raw.end_date,
    sources: readSources(raw.sources),
  }) as Fact;
}

/** "Shadow Minister, Home Affairs"; a bare party membership is the party's name. */
function labelOf(raw: PopoloMembership, links: Links, kind: FactKind, path: string): string {
  const organization = links.organization?.name;
  const role = raw.role ?? links.post?.label;
  const label = kind === 'party' ? organization : [role, organization].filter(Boolean).join(', ');
  if (!label) throw new BadReference('must have a label, a role, a post or an organization', path);
  return label;
}
