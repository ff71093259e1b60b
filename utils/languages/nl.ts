import { type Endings, ending } from './endings';
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
import { dutchOffices } from './offices/nl';

/** Dutch possessives: Ruttes, Trumps. */
const endings: Endings = {
  words: 'last',
  endings: [ending('s', [''], ['genitive'], { after: 'bcdefghjklmnpqrtvwéèë' })],
};

/** Words that make the name beside them a place, building and so on. */
const heads: Heads = {
  after: { place: 'straat laan plein kade weg brug', building: 'stadion museum ziekenhuis' },
  smallAfter: 'stadion museum ziekenhuis straat plein brug laan',
  before: 'Stichting Luchthaven Universiteit Ziekenhuis Museum Theater Kasteel',
  smallBefore: 'luchthaven universiteit ziekenhuis museum theater stichting stadion station',
};

/** Forms of address: "de heer Rutte", "mevrouw Kaag". */
const honorifics: readonly Honorific[] = [
  { forms: ['meneer', 'mijnheer', 'heer', 'dhr'], takes: ['family'], gender: 'male', small: true },
  { forms: ['mevrouw', 'mevr', 'mw', 'mej'], takes: ['family'], gender: 'female', small: true },
  { forms: ['drs', 'ir', 'mr'], takes: ['family'], small: true, local: true },
  { forms: ['prins', 'koning', 'paus'], takes: ['given'], gender: 'male', small: true },
  { forms: ['prinses', 'koningin'], takes: ['given'], gender: 'female', small: true },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `de het een en maar of want dus in op met aan bij door om over onder tegen tot uit van voor na
    naar zonder tussen sinds tijdens volgens als dan toen wanneer wie wat waar waarom hoe dat die deze
    dit er hier daar nu vandaag gisteren morgen ook nog al wel niet geen hij zij ze wij we ik jij u zijn
    haar hun ons onze mijn zo daarom daarna daarmee echter hoewel omdat terwijl zowel beide alle veel
    meer ondanks dankzij naast zegt zei`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'de het',
  former: 'voormalige voormalig ex oud',
  present: 'huidige zittende demissionaire',
  ofs: 'van voor',
  ands: 'en of',
  things: 'kandidaat generaal',
  openings: 'als wordt werd worden',
  posts: 'ambt rol functie',
  vague: `minister lid secretaris voorzitter leider directeur hoofd chef kamerlid woordvoerder
    woordvoerster`,
  peoples: 'se ische aanse ense',
};

/** Offices, ranks and parties; many are one word with what they are of: "VVD-leider". */
const titles: Titles = {
  words: `minister ministers premier president presidente minister-president kanselier senator
    staatssecretaris burgemeester wethouder gouverneur commissaris voorzitter fractievoorzitter leider
    lijsttrekker woordvoerder woordvoerster ambassadeur generaal kolonel rechter aartsbisschop bisschop
    kardinaal hoogleraar trainer bondscoach acteur actrice zanger zangeres schrijver schrijfster
    directeur directeur-generaal topman topvrouw oprichter oprichtster analist econoom onderzoeker
    hoofdredacteur advocaat officier bestuursvoorzitter penningmeester burgemeester eurocommissaris
    kamerlid tweede eerste oud-premier oud-minister`,
  endings: `minister premier president leider voorzitter kamerlid woordvoerder kandidaat directeur
    commissaris burgemeester`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first:
    'president presidente premier minister_president bondskanselier kanselier koning koningin paus',
  ofOneLand: 'bondskanselier paus',
  leaders: 'leider partijleider fractievoorzitter',
  deputies: 'vice',
  standIns: 'demissionair waarnemend',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `is was heeft had zal zou wil wilde kan kon moet moest zei zegt kondigde kondigt eiste eist
    verklaarde verklaart benadrukte waarschuwde waarschuwt noemde noemt sprak spreekt ging gaat kwam komt
    staat stond won wint verloor verliest gaf geeft vindt vond dreigt dreigde bezocht bezoekt ontving
    ontvangt schreef schrijft maakte maakt houdt hield belooft beloofde reageerde reageert werd wordt blijft
    bleef denkt dacht`,
  adverbs: 'ook nu zelf al niet',
  before: 'door met van voor tegen onder bij volgens zonder over aan dat en als om tussen naast',
  ofSomebody: 'regering kabinet',
  circles: 'regering kabinet',
  tied: 'regering kabinet kamp aanhangers',
  prefixes: 'pro anti ex oud kabinet regering',
  ands: 'en of',
  firms: 'aandelen aandeelhouders',
};

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  offices: dutchOffices,
  endings,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'dhr mevr mw drs',
  particles: { leading: 'van ten ter af av', following: 'den der' },
  bylines: {
    by: 'door',
    credits: 'foto beeld',
    besideNames: 'en in voor van',
  },
  articles: 'een het de',
  calendar: { before: 'in', namedMonths: 'maart mei' },
  highOffices,
  personSigns,
};
