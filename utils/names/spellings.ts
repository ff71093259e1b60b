/** Given names that news in Latin letters spells in several ways; none is the right one. */
const GROUPS: readonly string[] = [
  // Arabic and Persian
  'abdallah abdullah abdulla',
  'abdel abdul',
  'abolhassan abolhasan abulhassan abulhasan',
  'ahmad ahmed',
  'amin ameen',
  'ebrahim ibrahim',
  'faisal faysal feisal',
  'hamid hameed',
  'hasan hassan',
  'hossein hussein hussain husain',
  'ismail esmail',
  'karim kareem',
  'khaled khalid',
  'mahmoud mahmud',
  'majid majeed',
  'masoud massoud masud masood',
  'moammar muammar',
  'mohamed mohammed mohammad muhammad muhammed mohamad',
  'mostafa mustafa moustafa',
  'moussa musa mousa',
  'omar umar',
  'osama usama',
  'rashid rasheed',
  'saeed said',
  'salim saleem selim',
  'soleiman suleiman sulaiman',
  'tarek tariq tareq tarik',
  'walid waleed',
  'yousef youssef yusuf yusef',
  // Hebrew
  'itzhak yitzhak yitzak',
  'binyamin benjamin',
  // Russian and Ukrainian; the ends of the names are read for themselves
  'aleksandr alexander oleksandr',
  'aleksei alexei oleksii',
  'dmitri dmitry dimitri dmytro',
  'eduard edouard',
  'ekaterina yekaterina kateryna',
  'elena yelena olena',
  'evgeni yevgeny yevgeni evgeny',
  'ihor igor',
  'maksim maxim',
  'mykhailo mikhail',
  'oleg oleh',
  'petr pyotr petro',
  'sergei sergey serhii serhiy',
  'tatiana tatyana tetiana tetyana',
  'vyacheslav viacheslav viatcheslav',
  'yuri yury iouri',
  // South Asia
  'muthiah muttiah',
  // Western Europe
  'elisabeth elizabeth',
  'franck frank',
  'walther walter',
];

const SPELLINGS = readGroups();

/** Other spellings of a given name's key; mostly none. */
export function givenSpellings(key: string): readonly string[] {
  return SPELLINGS.get(key) ?? NONE;
}

const NONE: readonly string[] = [];

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, readonly string[]>();
  for (const group of GROUPS.map((line) => line.split(' '))) {
    for (const one of group) {
      spellings.set(
        one,
        group.filter((other) => other !== one),
      );
    }
  }
  return spellings;
}

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
