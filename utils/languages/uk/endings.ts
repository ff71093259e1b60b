import { ending } from '../ending';
import type { Case, Endings } from '../language';

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
export const endings: Endings = {
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
