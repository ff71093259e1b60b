import { type Case, type Endings, ending } from './endings';
import type {
  Heads,
  HighOffices,
  Honorific,
  Language,
  Neutral,
  NoNames,
  Openers,
  Particles,
  PersonSigns,
  Titles,
} from './language';
import { russianOffices } from './offices/ru';

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
const endings: Endings = {
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

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before: 'Улица Проспект Площадь Фонд Институт Театр Музей Премия',
  smallBefore: `улица улице улицы улицу проспект проспекте проспекта площадь площади переулок бульвар
    набережная набережной станция станции имени им мост`,
};

/** Forms of address, in all their cases. Of "г-н" and "г-жа" the last letters stand before the name. */
const honorifics: readonly Honorific[] = [
  {
    forms: ['господин', 'господина', 'господину', 'господином', 'господине'],
    takes: ['family'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['госпожа', 'госпожи', 'госпоже', 'госпожу', 'госпожой'],
    takes: ['family'],
    gender: 'female',
    small: true,
  },
  {
    forms: ['н', 'мистер', 'мистера'],
    takes: ['family'],
    gender: 'male',
    small: true,
    local: true,
  },
  {
    forms: ['жа', 'миссис', 'мисс'],
    takes: ['family'],
    gender: 'female',
    small: true,
    local: true,
  },
  {
    forms: ['сэр', 'сэра', 'принц', 'принца', 'король', 'короля', 'папа', 'папы'],
    takes: ['given'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['принцесса', 'принцессы', 'королева', 'королевы'],
    takes: ['given'],
    gender: 'female',
    small: true,
  },
];

/** Capitalised words that can stand beside a name and are no part of it. */
const neutral: Neutral = {
  bodies: `США РФ СССР ООН НАТО ЕС МИД ФСБ ФБР ЦРУ МВД ГД КПРФ ЛДПР ФИФА УЕФА МОК РАН РПЦ ДНР ЛНР
    Россия России Украина Украины Белоруссии Франции Германии Японии Китая КНР Великобритании
    Госдумы Думы Кремля`,
};

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `в во на и но а или да по с со из за к ко у о об обо от до для при про над под перед через между
    без против после среди около ради благодаря согласно вместо кроме несмотря как что чтобы кто где
    когда куда откуда почему зачем если хотя потому поэтому так также тоже же ли бы не ни нет это этот
    эта эти этого этой том тот та те то он она оно они мы вы я ты его её их ему ей им мой моя наш наша
    ваш свой свою сам сама сами уже ещё только даже лишь пока теперь сейчас сегодня вчера завтра здесь
    тут там тогда затем потом ранее позже раньше однако зато впрочем кстати напомним между тем
    все всё весь вся каждый многие другой другие один одна два три первый вторая новый новая бывший
    бывшая известный известная умер умерла скончался скончалась погиб погибла родился родилась сообщил
    сообщила заявил заявила сказал сказала отметил отметила пишет говорит считает стал стала был была
    было были будет будут может фото видео источник комментарий биография по-прежнему во-первых
    слова слово речь победа поражение визит встреча встречи заявление заявления выступление политика партия
    правительство администрация команда кабинет штаб сторонники противники соратники адвокат адвокаты
    пресс-служба семья жена муж мать отец сын дочь брат сестра дети супруга супруг вдова вдовец друзья
    коллеги смерть убийство арест отставка назначение избрание рождение похороны тело дом квартира книга
    книги фильм фильмы роман песни песня музыка творчество решение решения указ письмо ответ план планы
    власть имя карьера состояние дело приговор допрос интервью позиция мнение критика президентство`,
};

/** Particles of foreign names as Russian writes them: "Висенте дель Боске", "фон дер Ляйен". */
const particles: Particles = {
  leading: 'де дель делла ди да ду дос ван фон цу аф бен бин ибн аль эль ас тен тер',
  following: 'дер ден ла лас лос ле',
};

/** Offices, ranks and trades, at the beginning of a sentence. */
const titles: Titles = {
  words: `президент президента президенту президентом премьер премьера премьер-министр
    премьер-министра вице-президент вице-премьер министр министра министром министру канцлер канцлера
    губернатор губернатора мэр мэра сенатор сенатора депутат депутата спикер спикера председатель
    председателя секретарь генсек госсекретарь пресс-секретарь глава главы лидер лидера посол посла
    постпред представитель генерал полковник маршал адмирал судья прокурор генпрокурор адвокат
    директор гендиректор режиссёр режиссёра актёр актёра актриса актрисы певец певца певица певицы
    писатель писателя поэт поэта журналист журналистка телеведущий телеведущая тренер тренера футболист
    академик профессор доктор патриарх митрополит архиепископ кардинал император императора экс-президент
    экс-премьер экс-министр бизнесмен миллиардер политик оппозиционер олигарх чиновник актёры`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: 'президент премьер премьер_министр канцлер король королева император папа',
  leaders: 'лидер председатель',
  deputies: 'вице',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `заявил заявила заявляет сказал сказала говорит объявил объявила сообщил сообщила отметил
    отметила подчеркнул подчеркнула пообещал обещает пригрозил грозит призвал призвала обвинил обвинила
    назвал назвала предложил предложила потребовал требует подписал подписала встретился встретилась
    провёл провела принял приняла прибыл прибыла прилетел победил победила ответил ответила признал
    считает хочет может должен намерен намерена не уже был была будет стал стала раскритиковал поблагодарил
    рассказал рассказала напомнил добавил добавила выразил выступил выступила поручил утвердил ввёл`,
  adverbs: 'также тоже уже ранее',
  before: 'с со от для против при у к по о об что и как под за',
  prefixes: 'про анти экс',
  ands: 'и или',
  firms: 'акции',
};

/** Words that begin the names of bodies. */
const noNames: NoNames = {
  bodies: `совет комитет комиссия министерство партия фонд союз управление федерация ассоциация
    институт академия университет агентство правительство верховный государственная`,
};

/** Russian. */
export const russian: Language = {
  code: 'ru',
  offices: russianOffices,
  endings,
  heads,
  honorifics,
  neutral,
  openers,
  particles,
  titles,
  nounsBeforeNames: true,
  noNames,
  bylines: {
    by: 'автор',
    credits: 'фото',
    besideNames: 'и в для',
  },
  highOffices,
  personSigns,
};
