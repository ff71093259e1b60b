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
import { spanishOffices } from './offices/es';

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before:
    'Fundación Instituto Estadio Aeropuerto Universidad Hospital Museo Teatro Premio Calle Plaza Colegio Puerto Ciudad',
  smallBefore: `calle avenida plaza paseo puente estación aeropuerto estadio instituto colegio escuela
    universidad hospital museo teatro fundación premio centro parque barrio municipio provincia puerto
    ciudad`,
};

/** Forms of address; "don" goes with the given name. "Don" and "Sr." are others' in English. */
const honorifics: readonly Honorific[] = [
  { forms: ['señor'], takes: ['family'], gender: 'male', small: true },
  { forms: ['Sr'], takes: ['family'], gender: 'male', small: true, local: true },
  {
    forms: ['señora', 'señorita', 'Sra', 'Srta'],
    takes: ['family'],
    gender: 'female',
    small: true,
  },
  { forms: ['don', 'D'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['doña', 'Dña'], takes: ['given'], gender: 'female', small: true, local: true },
  { forms: ['doctor', 'Dr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['doctora', 'Dra'], takes: ['family'], gender: 'female', small: true },
  {
    forms: ['príncipe', 'rey', 'papa'],
    takes: ['given'],
    gender: 'male',
    small: true,
    local: true,
  },
  { forms: ['princesa', 'reina'], takes: ['given'], gender: 'female', small: true, local: true },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `el la los las lo un una unos unas y e o u pero sino aunque en con sin por para según contra
    entre hacia hasta desde durante ante bajo sobre tras de del al a cuando que quien quienes cual donde
    como cómo por porque pues si no sí ni ya aún todavía también tampoco además así entonces luego
    después antes ahora hoy ayer mañana aquí allí él ella ellos ellas nosotros yo tú usted su sus mi mis
    tu tus nuestro nuestra este esta estos estas ese esa eso esto aquel aquella muchos varios todos todo
    toda todas cada otro otra otros mientras mediante junto dijo asegura afirma
    habló habla dijo dice declaró anunció llegó llega recuerda explica sostiene añade añadió murió nació`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'el la',
  contracted: 'del al',
  former: 'antiguo antigua ex',
  present: 'actual',
  ofs: 'de del',
  ands: 'y e o',
  things: 'electo electa general candidato candidata',
  openings: 'ser sea fue como',
  posts: 'cargo puesto papel poderes',
  vague: `ministro ministra miembro secretario secretaria jefe jefa director directora diputado diputada
    representante portavoz`,
  endings: 'e>a o>a >a',
  peoples: `ense enses és esa ano ana eño eña ino ina án ana ol ola eco eca aco aca ués uesa ruso rusa
    turco turca griego griega belga sueco sueca suizo suiza`,
};

/** Offices, ranks and parties. */
const titles: Titles = {
  words: `ministro ministra primer primera presidente presidenta vicepresidente vicepresidenta
    expresidente expresidenta senador senadora diputado diputada alcalde alcaldesa canciller
    gobernador gobernadora secretario secretaria director directora general coronel embajador
    embajadora fiscal juez jueza portavoz candidato candidata líder obispo arzobispo cardenal
    entrenador seleccionador actor actriz cantante escritor escritora jefe jefa gobierno república`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `presidente presidenta primer_ministro primera_ministra canciller rey reina papa jefe_de_gobierno
    presidente_del_gobierno`,
  ofOneLand: 'presidente_del_gobierno papa',
  leaders: 'líder secretario_general secretaria_general',
  deputies: 'vice',
  standIns: 'interino interina',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `ha había habrá es era será fue va quiere quería puede debe hizo hace dijo dice afirmó afirma
    aseguró asegura anunció anuncia declaró declara pidió pide prometió promete amenazó amenaza acusó acusa
    llamó llama explicó explica considera rechazó rechaza propuso propone recibió recibe criticó critica
    defendió defiende denunció denuncia condenó condena señaló señala firmó firma nombró nombra ganó gana
    perdió pierde llegó llega viajó viaja habló habla respondió responde reconoció reconoce mantiene impuso
    impone lanzó lanza insistió insiste advirtió advierte se no está estaba tiene tenía`,
  adverbs: 'también ya nunca siempre',
  before:
    'gobierno administración por con de para contra bajo según sin que y como entre a ante sobre tras',
  ofSomebody: 'administración gobierno gabinete ejecutivo',
  circles: 'administración',
  prefixes: 'pro anti ex',
  ands: 'y e o',
  firms: 'acciones accionistas',
};

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  offices: spanishOffices,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'sra srta dra dña',
  localAbbreviations: 'sr d',
  particles: { leading: 'y', conjunctions: 'y', following: 'las los' },
  nounsBeforeNames: true,
  bylines: {
    by: 'por',
    credits: 'foto fotografía crédito imagen',
    besideNames: 'y en para de del el la',
  },
  articles: 'un uno una el la los las',
  calendar: { before: 'en desde hasta', namedMonths: 'abril mayo junio julio' },
  highOffices,
  personSigns,
};
