/** German and kin letters as those write them who have not got them: Müller, Mueller. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};
const DOTTED = /[äöüÄÖÜ]/g;

/** A name as it is written, and with two letters for each one with dots. */
export function spellings(name: string): readonly string[] {
  const written = name.normalize('NFC');
  const plain = written.replace(DOTTED, (letter) => DIGRAPHS[letter] ?? letter);
  return plain === written ? [name] : [name, plain];
}
