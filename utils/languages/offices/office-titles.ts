/**
 * The kinds of office a title before a name may be of. One kind may be held in many lands at once;
 * in each of them one person holds it.
 */
export const SINGLE_OFFICES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'vice-chancellor',
  'first-minister',
  'chief-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'health-minister',
  'education-minister',
  'energy-minister',
  'justice-minister',
  'economy-minister',
  'transport-minister',
  'agriculture-minister',
  'environment-minister',
  'labour-minister',
  'trade-minister',
  'culture-minister',
  'secretary-of-state',
  'homeland-secretary',
  'interior-secretary',
  'attorney-general',
  'secretary-general',
  'supreme-leader',
  'speaker',
  'majority-leader',
  'minority-leader',
  'opposition-leader',
  'governor',
  'mayor',
  'chief-justice',
  'monarch',
  'pope',
] as const;

/** Kinds of office that many hold at a time in one land. */
export const SHARED_OFFICES = [
  'senator',
  'representative',
  'member-of-parliament',
  'minister',
  'judge',
  'ambassador',
  'general',
] as const;

/** A kind of office. */
export type OfficeKind = (typeof SINGLE_OFFICES)[number] | (typeof SHARED_OFFICES)[number];

/** Phrases with commas between, as the language writes them, in all their cases; case does not matter. */
export type PhraseList = string;

/** Ways of saying an office before a name, by its kind. Records of the language call it so too. */
export type PhrasesByKind = Readonly<Partial<Record<OfficeKind, PhraseList>>>;

/** The titles of offices in a language. */
export interface OfficeTitles {
  readonly one: PhrasesByKind;
  /** Before several names: "Presidents Jane Doe and John Roe". */
  readonly several?: PhrasesByKind;
  /** Before a title: its bearer held the office once. */
  readonly former?: PhraseList;
  /** The same, written together with the title: "expresidente". */
  readonly formerPrefixes?: PhraseList;
  /** Before a title: they make another office of it: "Deputy President". */
  readonly lesser?: PhraseList;
  /** Before a title: its bearer holds it: "acting". */
  readonly present?: PhraseList;
  /** Before a title, small: it is of no land: "university president". */
  readonly bodies?: PhraseList;
  /** Between two names that one title goes with. */
  readonly ands?: PhraseList;
  /** Tie a name to the land or body it stands for: "King Otto of Saxony". */
  readonly ofs?: PhraseList;
}
