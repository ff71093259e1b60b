import type {
  Heads,
  HighOffices,
  Honorific,
  Language,
  Neutral,
  NoNames,
  Openers,
  PersonSigns,
  RoleWords,
  Titles,
  WordList,
} from './language';
import { englishOffices } from './offices/en';

/** Words that make the name beside them a place, firm, building and so on. */
const heads: Heads = {
  after: {
    place: `county city town township village island islands lake river bay beach park parkway street
      st avenue ave road rd lane drive square plaza boulevard bridge mountain mount hill hills valley
      canyon creek forest garden gardens district heights springs falls point peninsula cemetery
      highway freeway interchange ranch farm estate estates border state national`,
    building: `tower towers hotel hotels building house hall center centre memorial monument museum
      library stadium arena airport international station terminal theatre theater cathedral church
      chapel temple castle palace court courthouse dam hospital clinic prison barracks plaza resort
      casino club gallery pavilion campus mansion`,
    organisation: `foundation organization organisation company corporation corp inc incorporated ltd
      llc plc group holdings partners associates brothers bros sons industries international media
      trust fund bank capital institute association society committee party campaign administration
      union team rovers united fc racing motors airlines airways press times post poll polls research
      studios pictures records entertainment enterprises productions technologies systems controls
      laboratories labs pharmaceuticals university law llp`,
    school: 'university college school academy institute seminary fellowship scholarship chair',
    transport: 'class carrier ship spacecraft telescope aircraft expressway line railway',
    law: `act bill amendment doctrine rule v vs law commission inquiry report review plan declaration
      accord accords treaty agreement`,
    prize: `prize award awards medal trophy cup open classic invitational bowl championship
      championships challenge masters tournament stakes handicap derby lecture`,
    work: 'show affair diaries tapes papers chronicles story movie musical syndrome disease effect',
  },
  before: `uss hms hmas hmcs rms ss mv mount mt lake fort ft port cape camp point hurricane storm typhoon
  saint st san santa operation rue via avenue avenida boulevard stade estadio university college
  casa villa hotel castle station radio hospital team`,
  smallAfter: 'v airport stadium station hospital university college library museum tower',
  smallBefore: `carrier carriers destroyer destroyers frigate submarine cruiser warship ship yacht ferry hurricane
  storm typhoon cyclone asteroid telescope`,
};

/** Forms of address; "Sir" and "Dame" take the given name, "Lord" the name or the title. */
const honorifics: readonly Honorific[] = [
  { forms: ['sir'], takes: ['given'], gender: 'male' },
  { forms: ['dame'], takes: ['given'], gender: 'female' },
  { forms: ['lord', 'baron', 'viscount'], takes: ['family', 'title'], gender: 'male' },
  { forms: ['baroness', 'viscountess'], takes: ['family', 'title'], gender: 'female' },
  { forms: ['lady'], takes: ['given', 'family', 'title'], gender: 'female' },
  { forms: ['prince', 'king', 'pope'], takes: ['given'], gender: 'male' },
  { forms: ['princess', 'queen'], takes: ['given'], gender: 'female' },
  { forms: ['mr', 'mister'], takes: ['family'], gender: 'male' },
  { forms: ['mrs', 'ms', 'miss'], takes: ['family'], gender: 'female' },
  { forms: ['dr', 'doctor', 'prof', 'professor'], takes: ['family'] },
  // As English-language papers of these lands have them: Malaysia, India, Nigeria, Burma, the Gulf.
  {
    forms: [
      'datuk',
      'dato',
      'seri',
      'sri',
      'tun',
      'encik',
      'ustaz',
      'ustad',
      'haji',
      'pak',
      'bapak',
    ],
    takes: ['given', 'family'],
  },
  { forms: ['datin', 'puan', 'hajah', 'ibu'], takes: ['given', 'family'], gender: 'female' },
  { forms: ['shri', 'swami', 'pandit', 'maulana'], takes: ['given', 'family'], gender: 'male' },
  { forms: ['smt', 'shrimati'], takes: ['given', 'family'], gender: 'female' },
  { forms: ['alhaji', 'mallam', 'otunba'], takes: ['given', 'family'], gender: 'male' },
  { forms: ['alhaja', 'hajiya'], takes: ['given', 'family'], gender: 'female' },
  { forms: ['daw'], takes: ['given', 'family'], gender: 'female' },
  { forms: ['sheikh', 'sheik', 'shaikh', 'mullah'], takes: ['given', 'family'] },
  { forms: ['sheikha'], takes: ['given', 'family'], gender: 'female' },
  { forms: ['khun', 'ato'], takes: ['given', 'family'] },
];

/** Capitalised words that can stand beside a name and are no part of it. */
const neutral: Neutral = {
  times: `monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december`,
  peoples: `afghan albanian algerian american angolan argentine argentinian armenian australian
  austrian azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british
  bulgarian burmese cambodian cameroonian canadian catalan chilean chinese colombian congolese
  croatian cuban cypriot czech danish dane dutch dutchman ecuadorian egyptian english englishman
  estonian ethiopian european fijian filipino finnish finn french frenchman georgian german ghanaian
  greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
  irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti
  latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian
  montenegrin moroccan namibian nepalese nicaraguan nigerian norwegian pakistani palestinian
  panamanian paraguayan peruvian polish pole portuguese qatari romanian russian rwandan salvadoran
  saudi scot scottish scotsman senegalese serbian singaporean slovak slovenian somali spanish
  spaniard sri lankan sudanese swede swedish swiss syrian taiwanese tanzanian thai tunisian turkish
  turk ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian
  zimbabwean african asian western eastern northern southern`,
  bodies: `us usa uk un eu nato ioc fifa uefa imf who cia fbi nsa bbc cnn nbc abc cbs ap afp pa gop`,
};

/** Words that open sentences, with a capital only for that. The article's own words add to them. */
const openers: Openers = {
  words: `a an the and but or nor so yet for if as at by in on of to up from with without within against about
  above across after before behind below beside besides between beyond during despite except inside
  into like near off onto out outside over past per since than through throughout till toward towards
  under unlike until upon via when whenever where wherever whether which while who whom whose why how
  what that this these those there here then thus now today yesterday tomorrow tonight later earlier
  meanwhile moreover however also even ever only just still again already although though because
  unless once twice both either neither each every all any some many most more much few several other
  another such same is are was were be been being am do does did has have had can could may might must
  shall should will would not no yes he she it they we i you his her its their our my your him them us
  asked told said says tells meets visits calls wins loses backs slams warns urges faces joins quits
    hits seeks vows makes takes gets goes comes leaves returns announces according added speaking writing responding replying following given gave let
  see meet met welcome thank thanks watch read listen born died dear hello hi new old big poor young
  last next first second third one two three four five six seven eight nine ten`,
  givenNames: `will mark may grant rose grace hope faith joy frank bill rob sue pat chase drew dean art gene jack
  june april august dawn eve ivy lily daisy olive violet ruby pearl amber iris holly robin chuck rich
  guy ray jay bob don wade miles max peg nick josh norm ken dale glen heath cliff rod stew sandy
  christian basil angel penny carol bonnie clay curt duke earl mercedes chance hunter mason tanner
  taylor carter cooper parker piper skip tad wayne ward brook melody summer autumn honor harmony`,
};

/** Words by which a list's other name is known to be no person's. */
const noNames: NoNames = {
  bodies: `association assn foundation federation organization organisation council committee
    commission institute institution academy university ministry ministries agency administration
    campaign corporation llc plc inc ltd partnership coalition congress parliament museum library
    stadium airport orchestra hospital cathedral department bureau`,
  things: `navy army force forces corps marines guard guards regiment brigade assoc society board chamber
    club lodge union league college school schools corp company group holdings partners alliance party
    caucus senate network trust fund temple choir band team fc center centre community church mission
    assembly district county city movement project newspaper magazine journal gazette radio television
    channel news film movie album song novel book series show podcast opera symphony treaty act bill
    award prize member chairman president treasurer director outdoorsman cattlemen growers users
    guides missileers cattlewomen ems rescue`,
  parties:
    'party parties alliance movement union front bloc coalition workers people democrats greens',
  nouns: `bear wolf fox lion tiger eagle hawk falcon bull cat dog horse rat snake spider shark whale duck goose
    rabbit mouse monkey gorilla panther cobra dragon bird bee ant bug fish frog pig goat sheep lamb
    rock stone iron steel copper silver gold diamond ruby crystal fire ice snow rain storm thunder
    lightning wind sun moon star sky sea ocean river lake mountain hill tree flower apple cherry lemon
    sugar honey salt pepper butter cheese bread cake candy coffee tea beer wine whisky rocket bullet
    gun hammer knife axe sword arrow bomb tank train truck car bus boat ship plane wheel engine machine
    computer robot phone radio camera book pen paper letter number word name house home door window
    wall bridge tower road street city town village country world land farm school church hospital
    prison bank shop market hotel office hand head heart eye face foot nose mouth hair beard bone blood
    baby boy girl kid child man woman lady gentleman father mother dad mum mom brother sister son
    daughter uncle aunt grandpa grandma friend boss chief captain doctor nurse teacher coach judge
    lawyer soldier sailor pilot driver farmer baker butcher preacher pastor priest angel devil ghost
    witch wizard giant dwarf hero champion winner loser genius fool joker clown master slave king queen
    prince princess knight pirate cowboy ninja samurai red blue green black white brown grey yellow
    pink purple orange big little tall short fat slim old young new fast slow hot cold happy lucky
    money dollar penny cash love life death war peace time day night morning summer winter spring`,
};

/** Countries, states and cities that are also family names. */
const places: WordList = `afghanistan albania algeria andorra angola argentina armenia australia austria bahrain bangladesh
  barbados belarus belgium belize benin bolivia bosnia botswana brazil britain brunei bulgaria burma
  cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark dominica ecuador
  egypt england estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece
  grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon
  lesotho liberia libya lithuania luxembourg macedonia malawi malaysia mali malta mexico moldova monaco
  mongolia montenegro morocco mozambique namibia nepal netherlands nicaragua niger nigeria norway oman
  pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
  samoa scotland senegal serbia seychelles sierra singapore slovakia slovenia somalia spain sudan
  sweden switzerland syria taiwan tanzania thailand togo tonga tunisia turkey uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  london paris berlin rome madrid vienna athens moscow dublin lincoln houston dallas austin denver
  cleveland columbus jackson madison charlotte orlando phoenix boston chester lancaster york durham
  wellington sydney melbourne perth darwin victoria kingston hamilton santiago lima milan florence
  geneva hamburg odessa stuttgart bristol preston derby lincoln burton sutton`;

/** Words around offices. */
const roles: RoleWords = {
  articles: 'the',
  possessors: true,
  former: 'former ex',
  present: 'current sitting serving incumbent outgoing embattled beleaguered',
  ofs: 'of',
  tos: 'to for from',
  ands: 'and or',
  things: `candidate candidates hopeful hopefuls contender contenders race contest election elections
    debate debates elect designate emeritus general pro role roles job post position title pick nominee
    select hotel`,
  openings: 'become becomes became becoming be being were elected appointed named',
  posts: 'office offices department role roles post job title position powers presidency seat',
  vague: `leader leaders chair chairman chairwoman chairperson director secretary minister member officer
    head chief representative delegate deputy manager adviser advisor spokesman spokeswoman
    spokesperson partner editor professor councillor official executive founder player judge agent
    president-elect candidate expert lawyer author assistant`,
};

/** Offices, ranks and parties, and what completes them ("Secretary of State Antony …"). */
const titles: Titles = {
  words: `president vice prime minister premier taoiseach tánaiste chancellor secretary secretaries foreign home first deputy former ex
  acting interim incoming outgoing senator sen representative rep congressman congresswoman governor
  gov mayor councillor speaker leader majority minority whip chief chair chairman chairwoman
  chairperson ceo cfo director executive manager head coach captain spokesman spokeswoman
  spokesperson ambassador envoy commissioner attorney general judge justice sheriff detective
  inspector officer lieutenant lt colonel col major maj sergeant sgt gen brigadier admiral marshal
  commander cardinal archbishop bishop reverend rev father sister rabbi imam ayatollah emperor
  empress sultan emir duke duchess earl countess count crown republican democrat democratic democrats
  labour conservative tory liberal lib dem snp green reform lawmaker candidate nominee mp msp td mep
  congress state states defence defense treasury exchequer opposition commons lords house senate
  staff government security national affairs health education finance interior energy environment
  transport trade commerce economy business labor work pensions intelligence homeland agriculture
  editor correspondent reporter author writer actor actress singer comedian star champion striker
  midfielder defender goalkeeper forward winger driver rider jockey pitcher quarterback
  adviser advisor administrator superintendent treasurer comptroller auditor ombudsman registrar
  coordinator prosecutor lawyer barrister solicitor economist analyst strategist pollster scientist
  professor historian founder co co-founder chairs president-elect undersecretary under delegate
  provost principal dean rector trustee astronaut journalist columnist presenter broadcaster host
  producer photographer novelist poet activist campaigner comrade barr engr amb adv fr msgr monsignor
  ven cdr lieut brig corporal cpl private pvt commodore vice-chair vice-president director-general
  secretary-general ranking member singer-songwriter rapper footballer boxer golfer skipper
  american lady gentleman hon honourable honorable right rt teammate compatriot countryman`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `president prime_minister premier chancellor taoiseach king queen monarch emperor empress emir
    sultan sovereign supreme_leader first_minister pope secretary_general`,
  ofOneLand: 'taoiseach pope',
  leaders: 'leader co_leader chair chairman chairwoman secretary_general',
  deputies: 'vice deputy',
  standIns: 'acting interim caretaker provisional transitional co',
  bodies: 'european_commission european_council nato united_nations',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `is was has had will would can could may might must should did does says said tells told
    announces asks asserts admits argues accuses acknowledges aims appears appeals appoints approves
    arrives attacks attends backs ban bans becomes became began begins begs believes blames blasts blocks
    bows breaks broke brings brought builds built buys calls came campaigns cancels casts cites claims
    clashes comes concedes condemns congratulates considers continues criticises criticizes cut cuts
    dares decides declares declined declines defends defies delivers demands denies denounces departs
    dismisses doubles draws drew drops eases echoes emerges ends endorses enters explains expresses eyes
    faces fails fell feels felt fights finds fires flew flies floats follows forces fought found gave gets
    gives goes got grew hails halts has heads hears heard held hints hit hits holds honors honours hopes
    hosts hugs imposes insists intends invites issues joins jokes keeps kept kicks knew knows launches
    lauds lays leads leaves led left lets lies likes lifts looks lost loses made makes mocks meets met
    mentions moves mulls names needs nominates notes offers opens opposes orders outlines overturns pardons
    pauses pays paid picks plans pledges points praises predicts prepares presses proposes promises pulls
    pushes put puts quits raises ran reacts reads reaffirms recalls receives refuses rejects released
    releases remains removes repeats replaces replies responds resigns returns reveals reverses rose rules
    runs rushes sacks sat saw sees seeks seems sends sent sets shook shows signals signs skips slams slaps
    spars speaks spends spoke stands stays steps stood stops stresses suggests supports swears takes talks
    targets tells testifies thanks thinks thought threatens threw throws took touts travels tries turns
    unveils urges uses vetoes visits votes vows walks wants warns weighs welcomes went wins withdraws won
    wore works writes wrote hasn't isn't wasn't won't wouldn't didn't doesn't couldn't can't`,
  adverbs: `also then later now again still already never always once often only just even himself
    herself reportedly allegedly repeatedly previously recently initially eventually ultimately
    publicly personally privately quickly finally first since too both not himself currently`,
  before: `by with from to for of under against about after before between than beat behind beside toward
    towards without like unlike over on via versus vs told asked urged said says met meet meets
    replaced succeeded succeed succeeds called call joined thanked accused criticised criticized praised
    that while as when if because although though but whether whom
    how why what where until since says did does will would can could`,
  circles: `administration administrations government cabinet camp presidency
    premiership years team transition ticket rally rallies aide aides ally allies adviser advisers advisor
    advisors supporter supporters voter voters backer backers loyalist loyalists critic critics official
    officials appointee appointees nominee nominees spokesman spokeswoman spokesperson lawyer lawyers
    attorney attorneys family tariff tariffs agenda plan plans policy policies doctrine speech visit trial
    indictment case impeachment verdict victory win loss tax cuts deal proposal order orders ban term
    summit meeting call talks regime inauguration rule trip pick picks budget resignation
    government's administration's campaign's`,
  reigns: 'administration government cabinet campaign era presidency premiership white_house',
  tied: `era appointed backed endorsed led nominated aligned picked supported supporting inspired
    brokered linked ordered friendly loving hating allied approved imposed proposed signed`,
  prefixes: 'pro anti ex non then never',
  ands: 'and or',
  firms: `shares stock stocks board shareholders shareholder investors ceo chairman executives profits
    profit earnings revenue revenues sales share price products product brand stores store shops factory
    factories plant plants employees workers subsidiary takeover merger acquisition bonds bond debt
    airlines motors models dealers dealership customers app streaming franchise studio studios`,
};

/** English. */
export const english: Language = {
  code: 'en',
  offices: englishOffices,
  honorifics,
  ranks: `lord lady baron baroness viscount viscountess earl countess duke duchess marquess
    marchioness`,
  abbreviations: `mr mrs ms dr prof sen sens gov govs rep reps gen gens col lt maj sgt rev hon st capt cmdr adm insp supt
    smt rt engr barr amb adv msgr ven cdr brig cpl pvt lieut`,
  addressLetters: 'u',
  roles,
  titles,
  particles: { leading: 'al el ul bin ibn bint abu ben bar binti' },
  openers,
  heads,
  neutral,
  places,
  noNames,
  bylines: {
    by: 'by',
    credits: `photo photos photograph photography photographer picture pictures image images illustration credit
      reporting writing editing written reported edited compiled`,
    besideNames: 'and in for of the at',
  },
  articles: 'a an the',
  calendar: {
    before:
      'in on by since until till from before after during of last next this that early late mid each every',
    namedMonths: 'march april may june july august',
  },
  highOffices,
  personSigns,
};
