import type {
  Heads,
  HighOffices,
  Honorific,
  Language,
  Openers,
  PersonSigns,
  RoleWords,
  Titles,
} from './language';
import { italianOffices } from './offices/it';

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before:
    'Fondazione Istituto Stadio Aeroporto Università Ospedale Museo Teatro Premio Piazza Corso Viale Palazzo Largo',
  smallBefore: `via viale piazza corso largo ponte stazione aeroporto stadio istituto liceo scuola
    università ospedale museo teatro fondazione premio centro parco palazzo quartiere`,
};

/** Forms of address; "Sig." and the like are other words elsewhere. */
const honorifics: readonly Honorific[] = [
  { forms: ['signor', 'signore'], takes: ['family'], gender: 'male', small: true },
  { forms: ['sig'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['signora', 'signorina'], takes: ['family'], gender: 'female', small: true },
  { forms: ['sigra', 'sig.ra'], takes: ['family'], gender: 'female', small: true },
  {
    forms: ['dottor', 'dott', 'professor', 'ingegner', 'ing', 'avvocato', 'avv'],
    takes: ['family'],
    small: true,
    local: true,
  },
  { forms: ['dottoressa', 'professoressa'], takes: ['family'], gender: 'female', small: true },
  { forms: ['onorevole', 'on'], takes: ['family'], small: true, local: true },
  { forms: ['don'], takes: ['given', 'family'], gender: 'male', small: true, local: true },
  { forms: ['donna'], takes: ['given'], gender: 'female', local: true },
  { forms: ['principe', 're', 'papa'], takes: ['given'], gender: 'male', small: true, local: true },
  {
    forms: ['principessa', 'regina'],
    takes: ['given'],
    gender: 'female',
    small: true,
    local: true,
  },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `il lo la i gli le l un uno una e ed ma o però oppure in con su per tra fra di da a al allo
    alla ai agli alle del dello della dei degli delle dal dalla dai nel nello nella nei negli nelle sul
    sulla sui sulle col quando che chi cui dove come perché se non sì no anche ancora già poi dopo prima
    ora oggi ieri domani qui lì così quindi infatti inoltre invece intanto mentre durante secondo contro
    senza verso fino lui lei loro noi voi io tu suo sua suoi sue mio mia nostro nostra questo questa
    questi queste quello quella quelli quelle tutti tutto ogni alcuni altri
    dice ha disse dichiara parla spiega aggiunge annuncia arriva morto morta nato nata è`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'il lo la l',
  contracted: 'del dello della dell al allo alla all dal dallo dalla dall',
  elides: true,
  former: 'ex',
  present: 'attuale',
  ofs: 'di del dello della dei degli delle dell d',
  ands: 'e o',
  things: 'eletto eletta generale candidato candidata uscente',
  openings: 'diventare diventa diventato diventata essere eletto eletta nominato nominata come',
  posts: 'carica ruolo poteri',
  vague: `ministro ministra membro segretario segretaria capo direttore direttrice deputato deputata
    rappresentante portavoce`,
  endings: 'o>a ore>rice',
  peoples: `ese ano ana ino ina olo ola ense eco eca sco sca ero era russo russa greco greca turco
    turca belga svizzero svizzera`,
};

/** Offices, ranks and parties. */
const titles: Titles = {
  words: `ministro ministra premier presidente presidentessa vicepresidente vicepremier senatore
    senatrice deputato deputata sindaco sindaca cancelliere cancelliera governatore governatrice
    segretario segretaria direttore direttrice generale colonnello ambasciatore ambasciatrice
    procuratore giudice portavoce candidato candidata leader vescovo arcivescovo cardinale allenatore
    attore attrice cantante scrittore scrittrice capo consiglio repubblica`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `presidente primo_ministro prima_ministra premier cancelliere cancelliera re regina papa
    presidente_del_consiglio presidente_della_repubblica`,
  ofOneLand: 'presidente_del_consiglio presidente_della_repubblica papa',
  leaders: 'leader segretario segretaria',
  deputies: 'vice',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `ha aveva avrà è era sarà va vuole voleva può deve fa ha disse dice afferma annuncia dichiara
    chiede promette minaccia accusa spiega rifiuta respinge propone riceve incontra critica difende
    condanna firma nomina vince perde arriva parla risponde ammette impone lancia insiste avverte si non
    sta resta torna vola`,
  adverbs: 'anche ora',
  before:
    'governo amministrazione da di con per contro sotto secondo senza che e come tra fra a su',
  ofSomebody: 'amministrazione l’amministrazione governo esecutivo l’esecutivo',
  circles: 'amministrazione',
  prefixes: 'pro anti ex filo',
  ands: 'e o',
  firms: 'azioni azionisti',
};

/** Italian. */
export const italian: Language = {
  code: 'it',
  offices: italianOffices,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'dott prof avv',
  localAbbreviations: 'sig on ing',
  particles: { leading: 'del della delle di i', following: 'le lo' },
  nounsBeforeNames: true,
  bylines: {
    by: 'di',
    credits: 'foto fotografia',
    besideNames: 'e a da per',
  },
  articles: 'un uno una il lo la gli i le',
  calendar: { before: 'dal nel', namedMonths: 'aprile maggio giugno luglio' },
  highOffices,
  personSigns,
};
