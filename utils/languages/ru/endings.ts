import { ending } from '../ending';
import type { Case, Endings } from '../language';

const GEN: Case[] = ['genitive', 'accusative'];
const DAT: Case[] = ['dative'];
const ACC: Case[] = ['accusative'];
const INS: Case[] = ['instrumental'];
const LOC: Case[] = ['locative'];
const DAT_LOC: Case[] = ['dative', 'locative'];
const OBLIQUE: Case[] = ['genitive', 'dative', 'instrumental', 'locative'];

const MALE = { gender: 'male' } as const;
const FEMALE = { gender: 'female' } as const;
const CONSONANTS = 'бвгджзйклмнпрстфхцчшщ';
/** Consonants before which a name in -ь or -я is likely: Игорь, Соня. */
const SOFT = 'лнртдсз';
const VOWELS = 'аеиоуыэюя';

/** Case endings of Russian names: Путина, Обаме, Чайковского, Матвиенко. */
export const endings: Endings = {
  script: 'Cyrillic',
  words: 'each',
  // biome-ignore format: a table
  endings: [
    // after a consonant: Трамп, Путин, Александр
    ending('а', [''], GEN, { ...MALE, after: CONSONANTS }),
    ending('у', [''], DAT, { ...MALE, after: CONSONANTS }),
    ending('ом', [''], INS, { ...MALE, after: CONSONANTS }),
    ending('ем', [''], INS, { ...MALE, after: 'жчшщц' }), ending('ем', ['ь'], INS, { ...MALE, after: SOFT }),
    ending('ым', [''], INS, { ...MALE, after: 'вн' }),
    ending('е', [''], LOC, { ...MALE, after: CONSONANTS }), ending('е', ['ь'], LOC, { ...MALE, after: SOFT }),
    // with a vowel that flees: Павел, Лев, Ельцинец, Волчок
    ending('ла', ['ел'], GEN, { ...MALE, after: 'в' }),
    ending('лу', ['ел'], DAT, { ...MALE, after: 'в' }),
    ending('лом', ['ел'], INS, { ...MALE, after: 'в' }),
    ending('ьва', ['ев'], GEN, MALE), ending('ьву', ['ев'], DAT, MALE), ending('ьвом', ['ев'], INS, MALE),
    ending('ца', ['ец'], GEN, MALE), ending('цу', ['ец'], DAT, MALE), ending('цом', ['ец'], INS, MALE),
    ending('ка', ['ок', 'ек'], GEN, MALE), ending('ку', ['ок', 'ек'], DAT, MALE), ending('ком', ['ок', 'ек'], INS, MALE),
    // soft: Игорь, Сергей, Дмитрий, Юрий
    ending('я', ['ь'], GEN, { ...MALE, after: SOFT }), ending('я', ['й'], GEN, { ...MALE, after: VOWELS }),
    ending('ю', ['ь'], DAT, { ...MALE, after: SOFT }), ending('ю', ['й'], DAT, { ...MALE, after: VOWELS }),
    ending('ем', ['й'], INS, { ...MALE, after: VOWELS }),
    ending('е', ['й'], LOC, { ...MALE, after: VOWELS }), ending('ии', ['ий'], LOC, MALE),
    // in -а and -я: Анна, Обама, Юлия, Илья
    ending('ы', ['а'], ['genitive']), ending('и', ['а'], ['genitive'], { after: 'гкхжчшщ' }),
    ending('и', ['я'], ['genitive'], { after: `${CONSONANTS}${VOWELS}ь` }), ending('ии', ['ия'], DAT_LOC),
    ending('е', ['а'], DAT_LOC, { after: CONSONANTS }), ending('е', ['я'], DAT_LOC, { after: `${SOFT}${VOWELS}ь` }),
    ending('у', ['а'], ACC), ending('ю', ['я'], ACC, { after: `${CONSONANTS}${VOWELS}ь` }),
    ending('ой', ['а'], INS), ending('ою', ['а'], INS), ending('ей', ['я', 'а'], INS),
    ending('и', ['ь'], ['genitive', 'dative', 'locative'], { ...FEMALE, after: CONSONANTS }),
    ending('ью', ['ь'], INS, FEMALE),
    // adjectives: Чайковский, Толстой, Белый; Чайковская, Толстая
    ending('ого', ['ий', 'ой', 'ый'], GEN, MALE), ending('ому', ['ий', 'ой', 'ый'], DAT, MALE),
    ending('его', ['ий'], GEN, MALE), ending('ему', ['ий'], DAT, MALE),
    ending('им', ['ий', 'ой'], INS, MALE), ending('ым', ['ый', 'ой'], INS, MALE),
    ending('ом', ['ий', 'ой', 'ый'], LOC, { ...MALE, after: 'кгхтнвр' }),
    ending('ой', ['ая'], OBLIQUE, FEMALE), ending('ую', ['ая'], ACC, FEMALE), ending('ей', ['яя'], OBLIQUE, FEMALE),
    // family names of women in -ова, -ева, -ина
    ending('ой', ['а'], OBLIQUE, { ...FEMALE, after: 'вн' }),
  ],
  invariable: [
    ...['о', 'и', 'э', 'е', 'ых', 'их', 'иа', 'уа', 'ау', 'оу', 'еу'].map((end) => ({
      ending: end,
    })),
    ...Array.from(`${CONSONANTS}ь`, (end) => ({ ending: end, ...FEMALE })),
  ],
};
