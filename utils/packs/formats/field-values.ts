/** What files write for Popolo's words; others are kept as they are. */
const GENDERS: ReadonlyMap<string, string> = new Map([
  ['m', 'male'],
  ['man', 'male'],
  ['male', 'male'],
  ['f', 'female'],
  ['woman', 'female'],
  ['female', 'female'],
]);

/** Popolo's word for a gender, where it has one. */
export function genderOf(text: string): string {
  return GENDERS.get(text.toLowerCase()) ?? text;
}
