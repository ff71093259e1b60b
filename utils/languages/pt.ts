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
import { portugueseOffices } from './offices/pt';

/** Words that make the name after them a place, building and so on. */
const heads: Heads = {
  before:
    'Fundação Instituto Estádio Aeroporto Universidade Hospital Museu Teatro Prêmio Prémio Rua Praça Ponte Rodovia Colégio',
  smallBefore: `rua avenida praça ponte estação aeroporto estádio instituto colégio escola universidade
    hospital museu teatro fundação prêmio prémio centro parque bairro município rodovia`,
};

/** Forms of address; "Sr." and "Dom" are others' in English. */
const honorifics: readonly Honorific[] = [
  { forms: ['senhor'], takes: ['family'], gender: 'male', small: true },
  { forms: ['Sr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['senhora', 'Sra'], takes: ['family'], gender: 'female', small: true },
  { forms: ['doutor', 'Dr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['doutora', 'Dra'], takes: ['family'], gender: 'female', small: true },
  { forms: ['dom', 'D'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['dona'], takes: ['given'], gender: 'female', small: true, local: true },
  {
    forms: ['príncipe', 'rei', 'papa'],
    takes: ['given'],
    gender: 'male',
    small: true,
    local: true,
  },
  { forms: ['princesa', 'rainha'], takes: ['given'], gender: 'female', small: true, local: true },
];

/** Words that open sentences, with a capital only for that. */
const openers: Openers = {
  words: `o a os as um uma uns umas e mas ou porém contudo em no na nos nas num numa com sem por pelo
    pela pelos pelas para de do da dos das ao à aos às segundo contra entre até desde durante sob sobre
    após antes quando que quem qual onde como porque se não sim já ainda também além assim então depois
    agora hoje ontem amanhã aqui ali ele ela eles elas nós eu você seu sua seus suas meu minha nosso
    nossa este esta estes estas esse essa isso isto aquele aquela muitos vários todos todo toda cada
    outro outra enquanto embora disse afirmou
    diz falou fala declarou anunciou chegou explica acrescenta morreu nasceu`,
};

/** Words around offices. */
const roles: RoleWords = {
  articles: 'o a',
  contracted: 'do da ao pelo pela no na',
  former: 'ex antigo antiga',
  present: 'atual actual',
  ofs: 'de do da dos das',
  ands: 'e ou',
  things: 'eleito eleita geral candidato candidata',
  openings: 'ser seja foi como',
  posts: 'cargo papel poderes',
  vague: `ministro ministra membro secretário secretária chefe diretor diretora deputado deputada
    representante porta-voz`,
  endings: 'o>a e>a >a',
  peoples: `ês esa ense ano ana ino ina eiro eira ol ola eco eca aco aca russo russa turco turca grego
    grega belga sueco sueca suíço suíça`,
};

/** Offices, ranks and parties. */
const titles: Titles = {
  words: `ministro ministra primeiro primeira presidente presidenta vice-presidente ex-presidente
    senador senadora deputado deputada prefeito prefeita chanceler governador governadora secretário
    secretária diretor diretora general coronel embaixador embaixadora procurador procuradora juiz
    juíza porta-voz candidato candidata líder bispo arcebispo cardeal técnico treinador ator atriz
    cantor cantora escritor escritora chefe governo república`,
};

/** Offices of the first rank, as records name them. */
const highOffices: HighOffices = {
  first: `presidente presidenta primeiro_ministro primeira_ministra chanceler rei rainha papa`,
  ofOneLand: 'papa',
  leaders: 'líder secretário_geral',
  deputies: 'vice',
  standIns: 'interino interina',
};

/** Words beside a bare family name that tell somebody from a place, a firm or a word. */
const personSigns: PersonSigns = {
  deeds: `tem tinha teve é era será foi vai quer queria pode deve fez faz disse diz afirmou afirma anunciou
    anuncia declarou declara pediu pede prometeu promete ameaçou ameaça acusou acusa chamou explicou explica
    considera rejeitou rejeita propôs propõe recebeu recebe criticou critica defendeu defende denunciou
    condenou assinou assina nomeou nomeia venceu vence perdeu chegou viajou viaja falou fala respondeu
    reconheceu impôs impõe lançou insistiu alertou se não está estava`,
  adverbs: 'também já nunca',
  before:
    'governo administração gestão por com de para contra sob segundo sem que e como entre a ante sobre após',
  ofSomebody: 'administração governo gestão',
  circles: 'administração',
  prefixes: 'pró anti ex',
  ands: 'e ou',
  firms: 'ações acionistas',
};

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  offices: portugueseOffices,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  localAbbreviations: 'sr d',
  particles: { leading: 'da das do dos' },
  nounsBeforeNames: true,
  bylines: {
    by: 'por',
    credits: 'foto fotografia crédito imagem',
    besideNames: 'e em para de do da',
  },
  articles: 'o a os as um uma',
  calendar: { before: 'em', namedMonths: 'maio junho julho' },
  highOffices,
  personSigns,
};
