import { parsePartialDate } from '../dates/partial-date';
import type { Fact, OtherName, Person, Source } from '../person';
import { checkDraft, type DraftErrors, isBlank } from './check-draft';
import { isRole, type PersonDraft, type RoleDraft } from './person-draft';

/** The person a form says, or what is wrong with it by field. */
export type DraftResult =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly errors: DraftErrors };

/** A draft, and the record it is laid over. */
export interface DraftInput {
  readonly draft: PersonDraft;
  /** For a new person: `own:<uuid>`. An earlier record keeps its own. */
  readonly id: string;
  /** The record the form was opened with; what the form does not show is taken over from it. */
  readonly previous?: Person | undefined;
}

/** Makes the reader's own record from the form, or says at which fields it cannot. */
export function personFromDraft({ draft, id, previous }: DraftInput): DraftResult {
  const errors = checkDraft(draft);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const name = draft.name.trim();
  const {
    pack: _pack,
    honorificPrefix: _prefix,
    givenName,
    familyName,
    ...kept
  } = previous ?? {
    id,
    identifiers: [],
    links: [],
    sources: [],
  };
  const person: Person = {
    ...kept,
    name,
    // Parts that the name no longer has would make the wrong short forms.
    ...(givenName && name.includes(givenName) && { givenName }),
    ...(familyName && name.includes(familyName) && { familyName }),
    otherNames: otherNamesOf(draft, previous),
    ...(draft.honorific.trim() && { honorificPrefix: draft.honorific.trim() }),
    facts: factsOf(draft.roles, previous?.facts ?? []),
  };
  return { ok: true, person };
}

function otherNamesOf({ name, otherNames }: PersonDraft, previous?: Person): OtherName[] {
  const known = new Map(previous?.otherNames.map((other) => [other.name, other]));
  const names = new Set(otherNames.split('\n').map((line) => line.trim()));
  names.delete('');
  names.delete(name.trim());
  return [...names].map((other) => known.get(other) ?? { name: other, kind: 'alias' });
}

/** Changed roles stay in their places, deleted ones go, new ones come last. */
function factsOf(roles: readonly RoleDraft[], previous: readonly Fact[]): Fact[] {
  const filled = roles.filter((role) => !isBlank(role));
  const byPlace = new Map(filled.map((role) => [role.factIndex, role]));
  const kept = previous.flatMap((fact, index) => {
    const role = byPlace.get(index);
    if (role) return [factOf(role, fact)];
    return isRole(fact) ? [] : [fact];
  });
  const added = filled.filter(({ factIndex }) => factIndex === null).map((role) => factOf(role));
  return [...kept, ...added];
}

function factOf(role: RoleDraft, previous?: Fact): Fact {
  const label = role.label.trim();
  const from = parsePartialDate(role.from.trim());
  const to = parsePartialDate(role.to.trim());
  const { from: _from, to: _to, ...kept } = previous ?? { kind: 'office' as const, sources: [] };
  return {
    // A new label makes the old post, organisation and area wrong.
    ...(previous?.label === label ? kept : { kind: kept.kind }),
    label,
    status: role.status,
    ...(from && { from }),
    ...(to && { to }),
    sources: sourcesOf(role, kept.sources),
  };
}

function sourcesOf(role: RoleDraft, previous: readonly Source[]): Source[] {
  const [first, ...others] = previous;
  const url = role.sourceUrl.trim();
  if (!url) return others;
  const title = role.sourceTitle.trim();
  const retrieved = role.sourceRetrieved.trim();
  const source: Source = {
    url,
    ...(title && { title }),
    ...(first?.publisher && first.url === url && { publisher: first.publisher }),
    ...(retrieved && { retrieved }),
  };
  return [source, ...others];
}
