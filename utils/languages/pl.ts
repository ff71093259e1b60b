import { type Case, type Endings, ending } from './endings';
import type {
  Heads,
  HighOffices,
  Honorific,
  Language,
  Openers,
  PersonSigns,
  Titles,
} from './language';
import { polishOffices } from './offices/pl';

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
const endings: Endings = {
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

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before:
    'Fundacja Instytut Stadion Lotnisko Uniwersytet Szpital Muzeum Teatr Nagroda Rondo Plac Aleja Ulica',
  smallBefore: `ulica ulicy ulicą ul aleja alei al plac placu pl rondo rondzie most lotnisko lotnisku
    stadion stadionie szkoła szkole liceum uniwersytet szpital muzeum teatr fundacja fundacji nagroda
    nagrodę imienia im`,
};

/** Forms of address, in all their cases. "Pan" is another word elsewhere. */
const honorifics: readonly Honorific[] = [
  {
    forms: ['pan', 'pana', 'panu', 'panem', 'panie'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
    local: true,
  },
  {
    forms: ['pani', 'panią', 'panna', 'panny'],
    takes: ['given', 'family'],
    gender: 'female',
    small: true,
    local: true,
  },
  {
    forms: ['ksiądz', 'księdza', 'ks', 'ojciec', 'ojca'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['papież', 'papieża', 'król', 'króla', 'książę'],
    takes: ['given'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['królowa', 'królowej', 'księżna', 'księżnej'],
    takes: ['given'],
    gender: 'female',
    small: true,
  },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `w we z ze na do od po o u i a ale lub albo oraz ani lecz jednak więc zatem dla przez przed
    przy pod nad za bez między wobec według podczas mimo dzięki jak jako gdy kiedy gdzie kto co czy że
    żeby aby bo ponieważ choć chociaż jeśli tak nie to ten ta te tego tej tym tych on ona ono oni one ja
    my wy jego jej ich nasz nasza mój swój już jeszcze też także również tylko nawet teraz dziś dzisiaj
    wczoraj jutro tutaj tam potem następnie wcześniej później dlatego tymczasem natomiast wszyscy wielu
    każdy inny zdaniem
    słowa słowo mowa wizyta spotkanie oświadczenie wystąpienie polityka partia rząd administracja
    gabinet sztab zwolennicy przeciwnicy współpracownicy adwokat rodzina żona mąż matka ojciec syn córka
    brat siostra dzieci wdowa przyjaciele śmierć zabójstwo aresztowanie dymisja nominacja wybór wybory
    narodziny pogrzeb dom książka książki film filmy piosenki muzyka decyzja decyzje list odpowiedź plan
    plany władza sprawa wyrok wywiad opinia krytyka prezydentura mówił mówiła powiedział powiedziała
    oświadczył oświadczyła dodał dodała zmarł zmarła`,
};

/** Offices, ranks and parties, in their cases. */
const titles: Titles = {
  words: `prezydent prezydenta prezydentowi prezydentem premier premiera premierowi premierem
    wicepremier wicepremiera minister ministra ministrowi ministrem ministerka wiceminister kanclerz
    kanclerza kanclerzem senator senatora senatorka poseł posła posłowi posłem posłanka posłanki
    marszałek marszałka marszałkiem wicemarszałek burmistrz burmistrza wójt wojewoda wojewody gubernator
    gubernatora sekretarz sekretarza przewodniczący przewodniczącego przewodnicząca prezes prezesa
    prezesem rzecznik rzecznika rzeczniczka ambasador ambasadora generał generała pułkownik sędzia
    sędziego prokurator prokuratora kandydat kandydata kandydatka biskup biskupa arcybiskup kardynał
    kardynała profesor profesora doktor doktora dr prof trener trenera selekcjoner aktor aktorka
    lider lidera liderka szef szefa szefowa europoseł europosła`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `prezydent prezydentka premier premierka kanclerz król królowa papież prezes_rady_ministrów`,
  ofOneLand: 'prezes_rady_ministrów papież',
  leaders: 'przewodniczący przewodnicząca prezes lider liderka',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `jest był była będzie ma miał miała chce chciał chciała może mógł powiedział powiedziała mówi mówił
    mówiła oświadczył oświadczyła ogłosił ogłosiła zapowiedział zapowiedziała zapowiada stwierdził
    stwierdziła podkreślił podkreśliła zaapelował zagroził grozi ostrzegł ostrzega skrytykował spotkał
    spotkała przyjął podpisał podpisała odrzucił nazwał napisał napisała dodał dodała uważa wygrał wygrała
    przegrał przyleciał poleciał odwiedził rozmawiał zwrócił nie został została`,
  adverbs: 'też także już również',
  before: 'przez z ze od dla przeciw za u do według wobec że i o po przed',
  ands: 'i oraz lub',
  firms: 'akcje',
};

/** Polish. */
export const polish: Language = {
  code: 'pl',
  offices: polishOffices,
  endings,
  heads,
  honorifics,
  openers,
  titles,
  abbreviations: 'ks abp bp hab',
  particles: { leading: '', conjunctions: 'i' },
  nounsBeforeNames: true,
  bylines: {
    by: 'autor autorka',
    credits: 'fot foto zdjęcie',
    besideNames: 'i w dla',
  },
  highOffices,
  personSigns,
};
