import { type Endings, ending } from './endings';
import type {
  Heads,
  HighOffices,
  Honorific,
  Language,
  Neutral,
  Openers,
  PersonSigns,
  RoleWords,
  Titles,
} from './language';
import { germanOffices } from './offices/de';

/** The German genitive has no apostrophe: Merkels, Erdoğans. After an s there is nothing to take off. */
const endings: Endings = {
  words: 'last',
  endings: [ending('s', [''], ['genitive'], { after: 'abcdefghijklmnopqrtuvwyäöüéğłńčćž' })],
};

/** Words that make the name beside them a place, building and so on. */
const heads: Heads = {
  after: {
    place: 'Straße Platz Allee Weg Ring Ufer Brücke',
    building: 'Halle Arena Stadion Haus Museum Theater Klinik Flughafen Turm Denkmal',
    organisation: 'Stiftung Institut Gesellschaft Verlag Gruppe Konzern GmbH AG',
    school: 'Schule Gymnasium Universität Akademie',
    prize: 'Preis Pokal Medaille',
  },
  before: 'Flughafen Stadion Universität Stiftung Haus Schloss Villa Sankt',
};

/** Forms of address. */
const honorifics: readonly Honorific[] = [
  { forms: ['Herr', 'Herrn'], takes: ['family'], gender: 'male' },
  { forms: ['Frau', 'Fräulein'], takes: ['family'], gender: 'female' },
  { forms: ['Freiherr', 'Graf', 'Fürst'], takes: ['family', 'title'], gender: 'male' },
  { forms: ['Freifrau', 'Gräfin', 'Fürstin'], takes: ['family', 'title'], gender: 'female' },
  { forms: ['Prinz', 'König', 'Kaiser', 'Papst'], takes: ['given'], gender: 'male' },
  { forms: ['Prinzessin', 'Königin', 'Kaiserin'], takes: ['given'], gender: 'female' },
];

/** Capitalised words that can stand beside a name and are no part of it. */
const neutral: Neutral = {
  times: `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März
    Juni Juli Oktober Dezember`,
  peoples: `Deutsche Deutscher Deutschen Deutschlands Amerikaner Brite Britin Franzose Französin Russe
    Russin Italiener Spanier Türke Österreicher Schweizer Pole Ukrainer Chinese Japaner Berliner
    Hamburger Münchner Wiener`,
  bodies: 'CDU CSU SPD FDP AfD BSW Grünen Linke Linken Grüne Union USA DFB FC SPÖ ÖVP FPÖ SVP',
};

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `der die das den dem des ein eine einen einem einer eines und aber oder denn doch im am in an
    auf aus bei beim mit von vom zu zum zur auch nach vor für gegen ohne um durch über unter zwischen
    seit während wegen trotz bis wenn als wie was wer wo warum weil dass ob so dann nun jetzt heute
    gestern morgen hier dort da nur noch schon sogar selbst auch nicht kein keine er sie es wir ihr ich
    sein seine seinem seinen seiner ihre ihrem ihren ihrer dieser diese dieses diesem diesen jener jene
    laut zufolge damit dabei dagegen daher deshalb danach davor zuvor zuletzt inzwischen allerdings
    bereits nachdem obwohl sowohl weder beide viele alle mehr neben statt sagte sagt`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'der die den dem des',
  contracted: 'vom zum zur beim',
  former: `frühere früherer früheren ehemalige ehemaliger ehemaligen einstige einstigen vormalige
    vormaligen ex alt`,
  present: 'amtierende amtierenden derzeitige derzeitigen scheidende scheidenden',
  ofs: 'von vom der des für',
  ands: 'und oder',
  things: 'kandidat kandidatin amt wahl',
  openings: 'als wird werde werden wurde wurden',
  posts: 'amt rolle posten',
  vague: `minister ministerin mitglied vorsitzende vorsitzender leiter leiterin chef chefin sekretär
    abgeordnete abgeordneter sprecher sprecherin direktor direktorin`,
  endings: '>in >s >es >en >n e>er e>en',
  feminine: { articles: 'die zur', ends: 'in e' },
  peoples: 'isch ische ischen ischer isches',
};

/** Offices, ranks and trades; most are one word with what they are of: "Bundesaußenminister". */
const titles: Titles = {
  words: `Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Präsident Präsidentin Bundespräsident
    Bundespräsidentin Ministerpräsident Ministerpräsidentin Minister Ministerin Außenminister
    Innenminister Finanzminister Senator Senatorin Abgeordnete Abgeordneter Bürgermeister
    Bürgermeisterin Oberbürgermeister Trainer Trainerin Bundestrainer Sprecher Sprecherin Chef Chefin
    Vorsitzende Vorsitzender Kandidat Kandidatin Richter Richterin Botschafter Botschafterin General
    Bischof Erzbischof Kardinal Professor Professorin Doktor Schauspieler Schauspielerin Sänger
    Sängerin Autor Autorin Regisseur Regisseurin Premier Premierminister Premierministerin Ex
    Altkanzler Altkanzlerin Landesvater Star Superstar Profi Torwart Stürmer Spieler Kapitän Coach`,
  endings: `minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher
    sprecherin trainer trainerin kandidat kandidatin vorsitzende vorsitzender politiker politikerin
    leiter leiterin bürgermeister bürgermeisterin senator senatorin sekretär sekretärin beauftragter
    beauftragte direktor direktorin botschafter botschafterin richter richterin kommissar kommissarin
    spieler spielerin sieger siegerin fahrer fahrerin läufer läuferin meister meisterin kapitän
    sportler sportlerin star profi schauspieler schauspielerin regisseur sänger sängerin unternehmer
    gründer gründerin manager managerin anwalt anwältin experte expertin abgeordneter abgeordnete
    vize präses stürmer torhüter`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `präsident präsidentin bundespräsident bundespräsidentin staatspräsident staatspräsidentin
    ministerpräsident ministerpräsidentin premierminister premierministerin kanzler kanzlerin
    bundeskanzler bundeskanzlerin könig königin kaiser papst`,
  ofOneLand: 'bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin papst',
  leaders: 'vorsitzender vorsitzende parteivorsitzender parteivorsitzende bundesvorsitzender',
  deputies: 'stellvertretender stellvertretende',
  standIns: 'amtierender amtierende geschäftsführender geschäftsführende',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `sagte sagt hat hatte habe wird wurde würde will wollte kann konnte muss musste soll sollte ist
    war sei kündigte kündigt forderte fordert erklärte erklärt betonte betont warf wirft reiste reist traf
    trifft droht drohte lehnt lehnte verteidigte verteidigt kritisierte kritisiert warnte warnt nannte
    nennt spricht sprach ging geht kam kommt steht stand gewann gewinnt verlor verliert plant plante setzt
    setzte lud lädt wies weist zeigte zeigt schrieb schreibt stellte stellt macht machte gab gibt hält
    hielt empfing empfängt besucht besuchte verspricht versprach räumte räumt begrüßte begrüßt bekräftigte
    bekräftigt telefonierte telefoniert unterzeichnete unterzeichnet verhängte verhängt rief ruft
    bezeichnete bezeichnet glaubt glaubte verkündete verkündet meinte meint fügte äußerte äußert sieht sah
    ließ lässt bleibt blieb tritt trat wehrt wehrte bat bittet`,
  adverbs: 'auch nun jetzt dann zudem selbst bereits wieder nicht noch am',
  before: `von mit bei für gegen unter durch neben laut zufolge ohne um zu nach über an dass und wie als
    weil wenn ob sagte sagt so`,
  circles: 'administration regierung team lager kabinett',
  ofSomebody: 'administration regierung kabinett lager team ära',
  tied: `regierung administration ära lager kabinett team besuch rede berater anhänger gegner vertrauter
    vertraute wähler minister nachfolger nachfolgerin vorgänger kritiker unterstützer treffen gipfel gespräch gespräche
    telefonat begegnung
    sprecher sprecherin zölle plan politik`,
  prefixes: 'pro anti ex',
  ands: 'und oder',
  firms: 'aktie aktien aufsichtsrat vorstand aktionäre konzern werk werke',
};

/** German. */
export const german: Language = {
  code: 'de',
  offices: germanOffices,
  endings,
  heads,
  honorifics,
  neutral,
  openers,
  roles,
  titles,
  particles: { leading: 'von vom zu', following: 'der den dem' },
  beforeNouns: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    im am zum beim vom zur ins sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
    unser unsere mein meine dieser diese dieses diesem diesen jeder jede jedes`,
  nounsBeforeNames: true,
  bylines: {
    by: 'von',
    credits: 'foto fotos fotograf illustration',
    besideNames: 'und in für der die',
  },
  articles: 'ein eine einen einem einer eines der die das den dem des',
  calendar: { before: 'im seit bis ab', namedMonths: 'märz mai juni juli august' },
  highOffices,
  personSigns,
};
