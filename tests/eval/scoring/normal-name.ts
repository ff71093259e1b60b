const PLAIN = /^[a-z ]+$/;
const MARKS = /\p{M}+/gu;
const APART = /\s+/gu;

/** A name as the scoring rules compare it: case, marks and full stops aside. */
export function normalName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replace(MARKS, '').replaceAll('.', '');
  return plain.replace(APART, ' ').trim();
}
