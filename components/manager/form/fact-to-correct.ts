import type { FactToCorrect } from '../../../utils/corrections/manager-address';
import type { PersonDraft } from '../../../utils/people/draft/person-draft';
import type { Day } from '../../../utils/people/person';

/** The place of a fact among the roles of a form; -1: it is none of them. */
export function roleOfFact({ roles }: PersonDraft, fact: FactToCorrect | null): number {
  if (fact === null) return -1;
  return roles.findIndex(({ label, from }) => label === fact.label && from === (fact.from ?? ''));
}

/** A form in which the fact has the page that says otherwise as its source, read today. */
export function withSource(
  draft: PersonDraft,
  fact: FactToCorrect | null,
  today: Day,
): PersonDraft {
  const at = roleOfFact(draft, fact);
  const { sourceUrl, sourceTitle = '' } = fact ?? {};
  if (at < 0 || sourceUrl === undefined) return draft;
  const source = { sourceUrl, sourceTitle, sourceRetrieved: today };
  return {
    ...draft,
    roles: draft.roles.map((role, place) => (place === at ? { ...role, ...source } : role)),
  };
}
