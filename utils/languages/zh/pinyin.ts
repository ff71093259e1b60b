const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aoe]|[aeo]i|ao|ou|[aei]n|[aei]ng|ong|i[aeu]?|iao|ian|iang|iong|u[aoie]?|uai|u?an|un|uang)';
/** A given name has one or two syllables. */
const GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);
const LONGEST = 12;

/** Whether a word's key can be a Chinese given name in Latin letters. */
export function isPinyin(key: string): boolean {
  return key.length > 1 && key.length <= LONGEST && GIVEN.test(key);
}
