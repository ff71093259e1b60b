/** The part of a name a form of address goes with. */
export type NamePart = 'given' | 'family' | 'title';

/** A form of address: it belongs to the span, and says something of who is meant. */
export interface Honorific {
  readonly forms: readonly string[];
  /** "Sir Keir", never "Sir Starmer"; "Mr Starmer", never "Mr Keir". */
  readonly takes: readonly NamePart[];
  readonly gender?: 'male' | 'female';
}

const RULES: readonly Honorific[] = [
  { forms: ['sir'], takes: ['given'], gender: 'male' },
  { forms: ['dame'], takes: ['given'], gender: 'female' },
  { forms: ['lord', 'baron', 'viscount'], takes: ['family', 'title'], gender: 'male' },
  { forms: ['baroness', 'viscountess'], takes: ['family', 'title'], gender: 'female' },
  { forms: ['lady'], takes: ['given', 'family', 'title'], gender: 'female' },
  { forms: ['prince', 'king', 'pope'], takes: ['given'], gender: 'male' },
  { forms: ['princess', 'queen'], takes: ['given'], gender: 'female' },
  { forms: ['mr', 'mister'], takes: ['family'], gender: 'male' },
  { forms: ['mrs', 'ms', 'miss'], takes: ['family'], gender: 'female' },
  { forms: ['dr', 'doctor', 'prof', 'professor'], takes: ['family'] },
  { forms: ['herr', 'monsieur', 'senor', 'signor', 'senhor'], takes: ['family'], gender: 'male' },
  {
    forms: ['frau', 'madame', 'mme', 'mlle', 'senora', 'sra', 'signora', 'senhora'],
    takes: ['family'],
    gender: 'female',
  },
];

const BY_FORM = new Map(RULES.flatMap((rule) => rule.forms.map((form) => [form, rule] as const)));

/** The rule for a word's key, if the word is a form of address. */
export function findHonorific(key: string): Honorific | undefined {
  return BY_FORM.get(key);
}
