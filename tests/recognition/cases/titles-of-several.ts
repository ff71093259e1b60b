import type { CaseGroup } from './case-table';
import { ALL_SENATORS, TITLED } from './titled-people';

const ON = { people: TITLED, on: '2024-03-10' } as const;

/** One title before several names: it goes with each, and swallows none. */
export const titlesOfSeveral: readonly CaseGroup[] = [
  {
    name: 'a title of several before full names',
    ...ON,
    cases: [
      'Senators [Lise Murk|murk] (R-Alaska) and [Sue Collard|coll] voted.',
      'Sens. [Lise Murk|murk], R-Alaska, and [Sue Collard|coll], R-Maine, voted.',
      'Justices [Sonia Sotto|sotto], [Elena Kagel|kagel] and Una Smith dissented.',
      'Presidents [Danylo Holub|holub] and [Alix Lefort|lefort] met.',
      'Governors [Tess Bellamy|tess] and [Phil Marlow|scott-vt] met.',
      'MPs [Ann Tarrow|mp] and Una Smith met.',
      'Prime Ministers [Arun Nair|nair] and [Pablo Rueda|rueda] met.',
      'Chancellors [Orla Pryce|pryce] and [Frieda Kranz|kranz] met.',
      'Foreign ministers [Jost Waldner|waldner] and Una Smith met.',
    ],
  },
  {
    name: 'a title of several before family names',
    ...ON,
    cases: [
      'Presidents [Holub|holub] and [Lefort|lefort] met.',
      'They met presidents [Holub|holub], [Lefort|lefort] and Roper.',
      'They met former presidents [Harlan|harlan] and [Corbin|wade].',
      'Former Presidents [Harlan|harlan], [Corbin|wade] and Roper met.',
      'Prime Ministers [Nair|nair] and [Rueda|rueda] met.',
      'Chancellors [Kranz|kranz] and [Pryce|pryce] met.',
      'Presidents [Holub|holub] and [Lefort|lefort] met Rueda.',
      'Presidents Roper and [Holub|holub] met.',
      'President [Holub|holub] and Lefort met.',
      'Justices [Sonia Sotto|sotto] and [Elena Kagel|kagel] left. Presidents [Holub|holub] and [Lefort|lefort] met.',
      'Presidents [Holub|holub] met. Lefort left.',
    ],
  },
  {
    name: 'a title of several of an office that many hold',
    ...ON,
    complete: ALL_SENATORS,
    cases: [
      'Senators [Murk|murk] and [Collard|coll] voted.',
      'Sens. [Murk|murk] (R-Alaska) and [Collard|coll] (R-Maine) voted.',
      'Senators [Murk|murk] and Skerry voted.',
      'Justices Sotto and Kagel dissented.',
    ],
  },
];
