import { type Case, type Endings, ending } from './endings';
import type { HighOffices, Honorific, Language, Openers, PersonSigns, Titles } from './language';
import { turkishOffices } from './offices/tr';

const ENDINGS: Readonly<Record<Case, string>> = {
  genitive: 'ın in un ün nın nin nun nün',
  dative: 'a e ya ye na ne',
  accusative: 'ı i u ü yı yi yu yü nı ni nu nü',
  instrumental: 'la le yla yle',
  locative: 'da de ta te dan den tan ten nda nde ndan nden',
};

/** Turkish case endings, set off by an apostrophe: Erdoğan'ın, Trump'a. */
const endings: Endings = {
  words: 'last',
  apostrophe: true,
  endings: (Object.entries(ENDINGS) as [Case, string][]).flatMap(([name, texts]) =>
    texts.split(' ').map((text) => ending(text, [''], [name])),
  ),
};

/** Forms of address before a name; "Bey" and "Hanım" stand after it. */
const honorifics: readonly Honorific[] = [
  { forms: ['Bay'], takes: ['family'], gender: 'male', local: true },
  { forms: ['Bayan'], takes: ['family'], gender: 'female', local: true },
  { forms: ['Sayın'], takes: ['given', 'family'] },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `ve ile ama fakat ancak bu şu o bir için gibi kadar göre sonra önce daha en çok de da ki ne
    nasıl neden nerede bugün dün yarın şimdi burada orada ayrıca çünkü eğer hem ya veya biz siz onlar`,
};

/** Offices and ranks. */
const titles: Titles = {
  words: `Cumhurbaşkanı Başbakan Bakan Bakanı Başkan Başkanı Genel Milletvekili Vali Büyükelçi
    Müdürü Direktör Direktörü Komiseri Yardımcısı Vekili Sekreteri Kurucusu Uzmanı Profesör Prof Dr
    Doç Av Orgeneral Korgeneral Tuğgeneral Hâkim Savcı Elçi CEO’su
    General Profesör Şansölye Sözcüsü Lideri`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: 'cumhurbaşkanı başkan başbakan şansölye kral kraliçe',
  leaders: 'lider genel_başkan genel_başkanı',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: 'dedi açıkladı söyledi belirtti vurguladı duyurdu konuştu görüştü istedi',
  before: 've ile',
  ands: 've veya',
};

/** Turkish. */
export const turkish: Language = {
  code: 'tr',
  offices: turkishOffices,
  endings,
  honorifics,
  openers,
  titles,
  bylines: {
    by: 'yazan',
    credits: 'fotoğraf foto',
    besideNames: 've',
  },
  highOffices,
  personSigns,
};
