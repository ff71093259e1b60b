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
import { frenchOffices } from './offices/fr';

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before:
    'Fondation Institut Stade Aéroport Lycée Collège Hôpital Musée Théâtre Université Prix Place',
  smallBefore: `rue avenue boulevard place quai pont gare aéroport stade lycée collège école hôpital musée
    théâtre université institut fondation prix salle centre métro station amphithéâtre`,
};

/** Forms of address; "M." is an initial in other languages. */
const honorifics: readonly Honorific[] = [
  { forms: ['monsieur'], takes: ['family'], gender: 'male', small: true },
  { forms: ['M', 'MM'], takes: ['family'], gender: 'male', local: true },
  { forms: ['madame', 'mademoiselle'], takes: ['family'], gender: 'female', small: true },
  { forms: ['Mme', 'Mmes', 'Mlle', 'Mlles'], takes: ['family'], gender: 'female' },
  { forms: ['Me', 'maître'], takes: ['family'], local: true, small: true },
  { forms: ['prince', 'roi', 'pape'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['princesse', 'reine'], takes: ['given'], gender: 'female', small: true, local: true },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `le la les l un une des du de d au aux à et mais ou donc or ni car dans en sur sous avec sans
    pour par selon contre entre vers chez depuis pendant avant après lors malgré dès jusque quand que
    qui quoi où comme comment pourquoi si puis alors ainsi aussi enfin ensuite cependant toutefois
    pourtant aujourd hier demain ici là il elle ils elles on nous vous je tu ce cet cette ces son sa ses
    leur leurs notre nos votre mon ma mes c j s n qu ne pas plus non oui même déjà encore toujours jamais
    tout tous toute toutes chaque certains plusieurs face grâce quant interrogé interrogée
    dit déclare affirme annonce explique ajoute estime`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'le la l',
  contracted: 'du au',
  elides: true,
  former: 'ancien ancienne ex',
  present: 'actuel actuelle',
  ofs: 'de du des d',
  ands: 'et ou',
  things: 'candidat candidate élu élue sortant sortante général générale',
  openings: 'devenir devient devenu devenue être élu élue nommé nommée',
  posts: 'poste fonction rôle pouvoirs',
  vague: `ministre membre secrétaire chef cheffe directeur directrice député députée représentant
    représentante responsable`,
  endings: '>e er>ère eur>rice',
  peoples: `ais aise ois oise ien ienne ain aine éen éenne and ande ard arde ol ole ique que russe
    belge suisse grec turc`,
};

/** Offices, ranks and parties. */
const titles: Titles = {
  words: `ministre premier première président présidente sénateur sénatrice député députée maire
    chancelier chancelière gouverneur gouverneure secrétaire chef cheffe directeur directrice général
    générale colonel ambassadeur ambassadrice procureur procureure juge porte-parole candidat candidate
    évêque archevêque cardinal professeur professeure docteur entraîneur sélectionneur acteur actrice
    chanteur chanteuse écrivain république assemblée conseil état extérieur intérieur économie`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `président présidente premier_ministre première_ministre chancelier chancelière roi reine pape
    empereur`,
  ofOneLand: 'pape',
  leaders: 'dirigeant dirigeante chef cheffe secrétaire_général',
  deputies: 'vice adjoint adjointe',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `a avait aura est était sera va veut voulait peut doit fait dit disait affirme affirmait assure
    annonce annonçait déclare demande promet menace accuse appelle explique estime souhaite refuse rejette
    propose reçoit rencontre critique défend dénonce condamne salue juge espère compte prévoit signe
    nomme remporte perd gagne quitte arrive part revient parle répond reconnaît maintient impose lance
    prend met tient tente veille vient voit reste devient n s`,
  adverbs: 'aussi lui elle même',
  before: `gouvernement administration camp président clan par avec de d pour contre sous selon chez sans que qu et comme entre envers après avant à sur
    dont`,
  circles: 'administration gouvernement',
  ofSomebody: 'administration l’administration gouvernement camp clan présidence',
  prefixes: 'pro anti ex',
  ands: 'et ou',
  firms: 'actions actionnaires',
};

/** French. */
export const french: Language = {
  code: 'fr',
  offices: frenchOffices,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'mme mmes mlle mlles mgr me',
  particles: { leading: 'd de du des', following: 'la' },
  nounsBeforeNames: true,
  bylines: {
    by: 'par',
    credits: 'crédit crédits photographie',
    besideNames: 'et à pour de du le la',
  },
  articles: 'un une le la les l',
  calendar: { before: 'en depuis', namedMonths: 'avril mai juin juillet août' },
  highOffices,
  personSigns,
};
