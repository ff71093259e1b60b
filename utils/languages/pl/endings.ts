import { ending } from '../ending';
import type { Case, Endings } from '../language';

const GEN: Case[] = ['genitive', 'accusative'];
const DAT: Case[] = ['dative'];
const ACC: Case[] = ['accusative'];
const INS: Case[] = ['instrumental'];
const LOC: Case[] = ['locative'];
const INS_LOC: Case[] = ['instrumental', 'locative'];
const DAT_LOC: Case[] = ['dative', 'locative'];
const OF_A: Case[] = ['genitive', 'dative', 'locative'];
const ACC_INS: Case[] = ['accusative', 'instrumental'];

const CONSONANTS = 'bcćdfghjklłmnńprsśtvwxzźż';
const MALE = { gender: 'male' } as const;
const FEMALE = { gender: 'female' } as const;
const FLEEING = { gender: 'male', after: CONSONANTS } as const;
const SOFT = { after: 'bfmnpswvz' };

/** Case endings of Polish names: Tuska, Dudzie, Kaczyńskiego, Ewy. */
export const endings: Endings = {
  words: 'each',
  // biome-ignore format: a table
  endings: [
    // after a consonant: Tusk, Donald
    ending('a', ['', 'o'], GEN, FLEEING), ending('owi', ['', 'o', 'a'], DAT, MALE), ending('iowi', [''], DAT, MALE),
    ending('em', ['', 'o'], INS, MALE), ending('iem', [''], INS, MALE), ending('u', [''], LOC, MALE),
    // with a vowel that flees: Paweł, Marek, Kopeć, Aleksander
    ending('ła', ['eł'], GEN, FLEEING), ending('łowi', ['eł'], DAT, FLEEING), ending('łem', ['eł'], INS, FLEEING),
    ending('ka', ['ek'], GEN, FLEEING), ending('kowi', ['ek'], DAT, FLEEING), ending('kiem', ['ek'], INS, FLEEING), ending('ku', ['ek'], LOC, FLEEING),
    ending('ca', ['ec', 'iec'], GEN, FLEEING), ending('cowi', ['ec', 'iec'], DAT, FLEEING), ending('cem', ['ec', 'iec'], INS, FLEEING),
    ending('ra', ['er'], GEN, FLEEING), ending('rowi', ['er'], DAT, FLEEING), ending('rem', ['er'], INS, FLEEING),
    // soft: Kamień, Jaś
    ending('nia', ['ń'], GEN, MALE), ending('niowi', ['ń'], DAT, MALE), ending('niem', ['ń'], INS, MALE), ending('niu', ['ń'], LOC, MALE),
    ending('sia', ['ś'], GEN, MALE), ending('zia', ['ź'], GEN, MALE), ending('cia', ['ć'], GEN, MALE), ending('ia', [''], GEN, MALE),
    // a softened consonant before -e: Trumpie, Dudzie, Ziobrze, Beacie, Polce
    ending('ie', ['', 'a'], LOC, { ...MALE, ...SOFT }), ending('ie', ['a'], DAT_LOC, SOFT),
    ending('dzie', ['d'], LOC, MALE), ending('dzie', ['da'], DAT_LOC), ending('cie', ['t'], LOC, MALE), ending('cie', ['ta'], DAT_LOC),
    ending('rze', ['r', 'ro'], LOC, MALE), ending('rze', ['ra', 'ro'], DAT_LOC), ending('le', ['ł', 'eł'], LOC, MALE), ending('le', ['ła'], DAT_LOC),
    ending('ce', ['ka'], DAT_LOC), ending('dze', ['ga'], DAT_LOC), ending('sze', ['cha'], DAT_LOC),
    // in -a, and in -o: Duda, Ewa, Ziobro
    ending('y', ['a', 'o'], OF_A), ending('i', ['a', 'ia'], OF_A), ending('ii', ['ia'], OF_A),
    ending('ę', ['a', 'o'], ACC), ending('ą', ['a', 'o'], INS),
    // adjectives: Kaczyński, Kaczyńska; names in -y, -i, -e: Kennedy, Jerzy
    ending('iego', ['i'], GEN, MALE), ending('iemu', ['i'], DAT, MALE), ending('im', ['i'], INS_LOC, MALE),
    ending('ego', ['y', 'e', ''], GEN, MALE), ending('emu', ['y', 'e', ''], DAT, MALE), ending('ym', ['y', 'e'], INS_LOC, MALE),
    ending('m', [''], INS_LOC, { ...MALE, after: 'iy' }),
    ending('iej', ['a'], OF_A, FEMALE), ending('ej', ['a'], OF_A, FEMALE), ending('ą', ['a'], ACC_INS, FEMALE),
  ],
  invariable: [
    ...['o', 'i', 'y', 'u', 'e'].map((end) => ({ ending: end })),
    ...Array.from(CONSONANTS, (end) => ({ ending: end, ...FEMALE })),
  ],
};
