import { CLAIM_OF } from '../../people/as-of/held-on';
import { type Area, FACT_STATUSES, type Fact } from '../../people/person';
import { postIdOf } from '../../people/posts/posts-of';

/** An office as a search knows it: what several people held under the same words. */
export interface ListedOffice {
  readonly label: string;
  readonly role: string | undefined;
  readonly organization: string | undefined;
  readonly area: Area | undefined;
  /** In what way it is held, in words: "acting"; empty where plainly so. */
  readonly status: readonly string[];
  /** Whether people are only named to it, so that a query must say so: "nominee". */
  readonly named: boolean;
  /** The post it is, where its source names one. */
  readonly post: { readonly id: string; readonly label: string } | null;
}

/** A status in the words people use for it. */
const STATUS_WORDS: Partial<Record<Fact['status'], readonly string[]>> = {
  acting: ['acting', 'interim'],
  shadow: ['shadow', 'opposition'],
  nominee: ['nominee', 'candidate'],
  elect: ['elect'],
  designate: ['designate', 'nominee'],
};

const NAMED_WORDS: ReadonlySet<string> = new Set(
  FACT_STATUSES.filter(isNamed).flatMap((status) => STATUS_WORDS[status] ?? []),
);

/** Who is only named to an office, or proposed for it, does not hold it. */
function isNamed(status: Fact['status']): boolean {
  return CLAIM_OF[status] === 'to-come' || CLAIM_OF[status] === 'proposed';
}

/** Whether a word asks for those who are only named to an office. */
export function isStatusWord(word: string): boolean {
  return NAMED_WORDS.has(word);
}

/** The office a fact speaks of. */
export function officeOf(fact: Fact): ListedOffice {
  const { label, role, organization, area, status } = fact;
  const id = postIdOf(fact);
  const stands = fact.kind === 'candidacy';
  return {
    label,
    role,
    organization: organization?.name,
    area,
    status: (stands ? STATUS_WORDS.nominee : STATUS_WORDS[status]) ?? [],
    named: stands || isNamed(status),
    post: id === null ? null : { id, label: fact.post?.label ?? label },
  };
}

/** Whether a fact speaks of an office. */
export function isOffice({ kind }: Fact): boolean {
  return kind === 'office' || kind === 'candidacy';
}

/** Whether two facts of one label speak of the same office in the same words. */
export function hasSameWords(one: Fact, other: Fact): boolean {
  return (
    one.status === other.status &&
    one.kind === other.kind &&
    one.role === other.role &&
    one.post?.id === other.post?.id &&
    one.organization?.name === other.organization?.name &&
    one.area?.name === other.area?.name &&
    one.area?.id === other.area?.id
  );
}
