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
import { ukrainianOffices } from './offices/uk';

const GEN: Case[] = ['genitive', 'accusative'];
const DAT: Case[] = ['dative', 'locative'];
const ACC: Case[] = ['accusative'];
const INS: Case[] = ['instrumental'];
const OF_A: Case[] = ['genitive', 'dative', 'locative'];

const MALE = { gender: 'male' } as const;
const FEMALE = { gender: 'female' } as const;
const CONSONANTS = 'бвгґджзйклмнпрстфхцчшщ';
const VOWELS = 'аеєиіїоуюя';

/** Case endings of Ukrainian names: Зеленського, Порошенка, Тимошенко. */
const endings: Endings = {
  script: 'Cyrillic',
  words: 'each',
  // biome-ignore format: a table
  endings: [
    // after a consonant, and in -о: Трамп, Порошенко, Павло
    ending('а', ['', 'о'], GEN, { ...MALE, after: CONSONANTS }),
    ending('у', ['', 'о'], DAT, { ...MALE, after: CONSONANTS }),
    ending('ові', ['', 'о'], DAT, MALE), ending('еві', ['ь', ''], DAT, MALE), ending('єві', ['й'], DAT, MALE),
    ending('ом', ['', 'о'], INS, MALE), ending('им', [''], INS, { ...MALE, after: 'вн' }),
    ending('ем', ['', 'ь'], INS, MALE), ending('єм', ['й'], INS, MALE),
    // soft: Сергій, Ігор, Василь
    ending('я', ['ь', ''], GEN, { ...MALE, after: CONSONANTS }), ending('я', ['й'], GEN, { ...MALE, after: VOWELS }),
    ending('ю', ['й'], DAT, { ...MALE, after: VOWELS }), ending('ю', ['ь'], DAT, { ...MALE, after: CONSONANTS }),
    // in -а and -я: Анна, Юлія
    ending('и', ['а'], ['genitive']), ending('і', ['а', 'я'], OF_A), ending('ії', ['ія'], OF_A),
    ending('у', ['а'], ACC), ending('ю', ['я'], ACC),
    ending('ою', ['а'], INS), ending('ею', ['я', 'а'], INS), ending('єю', ['я'], INS),
    // adjectives: Зеленський, Зеленська; family names of women in -ова
    ending('ого', ['ий'], GEN, MALE), ending('ому', ['ий'], DAT, MALE), ending('им', ['ий'], INS, MALE),
    ending('ої', ['а'], ['genitive'], FEMALE), ending('ій', ['а'], DAT, FEMALE), ending('ську', ['ська'], ACC, FEMALE),
  ],
  invariable: [
    ...['о', 'і', 'е', 'их'].map((end) => ({ ending: end })),
    ...Array.from(`${CONSONANTS}ь`, (end) => ({ ending: end, ...FEMALE })),
  ],
};

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before: 'Вулиця Проспект Площа Фонд Інститут Театр Музей',
  smallBefore: 'вулиця вулиці вулицю проспект проспекті площа площі станція станції імені ім',
};

/** Forms of address, in all their cases. */
const honorifics: readonly Honorific[] = [
  {
    forms: ['пан', 'пана', 'пану', 'паном', 'добродій'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
  },
  { forms: ['пані', 'добродійка'], takes: ['given', 'family'], gender: 'female', small: true },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `в у на і й та але а або з із зі за до від для при про над під перед через між без проти після
    серед біля завдяки згідно замість крім як що щоб хто де коли куди чому якщо хоча тому так також теж
    не ні це цей ця ці той та те він вона воно вони ми ви я ти його її їх їм мій наш ваш свій сам вже ще
    тільки навіть лише поки тепер зараз сьогодні вчора завтра тут там тоді потім раніше пізніше однак
    проте втім все всі весь кожен інший один два перший новий колишній відомий помер померла заявив
    заявила сказав сказала повідомив повідомила був була було були буде
    слова слово промова перемога поразка візит зустріч заява виступ політика партія уряд адміністрація
    команда прихильники адвокат родина дружина чоловік мати батько син дочка брат сестра діти смерть
    вбивство арешт відставка призначення обрання народження похорон будинок книга фільм пісні рішення
    указ лист відповідь план влада справа позиція думка критика розмова фонд`,
};

/** Offices, ranks and trades, at the beginning of a sentence. */
const titles: Titles = {
  words: `президент президента президенту президентом прем'єр прем'єра прем'єр-міністр міністр міністра
    канцлер губернатор мер мера сенатор депутат депутата нардеп спікер голова голови секретар посол
    генерал полковник суддя прокурор режисер актор акторка співак співачка письменник тренер очільник
    лідер глава ексміністр експрезидент`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: 'президент премєр_міністр премєр канцлер король королева папа',
  leaders: 'лідер голова',
  deputies: 'віце',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `заявив заявила сказав сказала каже оголосив оголосила повідомив повідомила зазначив зазначила
    підкреслив підкреслила пообіцяв обіцяє пригрозив закликав закликала звинуватив назвав назвала
    запропонував підписав підписала зустрівся зустрілася провів прийняв прибув переміг перемогла відповів
    визнав вважає хоче може має не вже був була буде став стала подякував розповів додав додала наголосив`,
  adverbs: 'також теж уже вже раніше',
  before: 'з із зі від для проти при у до про що і й та як за під',
  prefixes: 'про анти екс',
  ands: 'і й та або',
};

/** Ukrainian. */
export const ukrainian: Language = {
  code: 'uk',
  offices: ukrainianOffices,
  endings,
  heads,
  honorifics,
  openers,
  titles,
  nounsBeforeNames: true,
  bylines: {
    by: 'автор',
    credits: 'фото',
    besideNames: 'і та в для',
  },
  highOffices,
  personSigns,
};
