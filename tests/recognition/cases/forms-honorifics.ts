import type { CaseGroup } from './case-table';

const OPENING =
  '[Keir Starmer|starmer] and [Donald Trump|trump] and [Kamala Harris|kamala] talked to [Gretchen Whitmer|whitmer] and [Karen Pierce|pierce].';

/** English forms of address, each with the part of a name it goes with. */
export const formsHonorifics: readonly CaseGroup[] = [
  {
    name: 'with the given name or the full one',
    opening: OPENING,
    cases: [
      '[Sir Keir|starmer] spoke.',
      'So [Sir Keir|starmer] spoke.',
      'So [Dame Karen|pierce] spoke.',
      '[Sir Keir Starmer|starmer] spoke.',
      'So [Dame Karen Pierce|pierce] spoke.',
      'Sir Starmer spoke.',
      'Dame Pierce spoke.',
      'So did Sir Trump.',
      'Sir Karen spoke. Dame Keir spoke.',
      'Sir Starmer and Dame Harris spoke.',
      'But [Trump|trump] left. Asked [Sir Keir|starmer] again.',
    ],
  },
  {
    name: 'with the family name',
    opening: OPENING,
    cases: [
      '[Mr Trump|trump] spoke.',
      '[Mr. Trump|trump] spoke.',
      'So [Ms Harris|kamala] spoke.',
      'So [Ms. Harris|kamala] spoke.',
      '[Mrs Harris|kamala] spoke.',
      '[Mrs. Harris|kamala] and [Miss Harris|kamala] spoke.',
      '[Mr Starmer|starmer] met [Ms Whitmer|whitmer].',
      'President [Trump|trump] spoke.',
      'Governor [Whitmer|whitmer] spoke.',
      'Gov. [Whitmer|whitmer] spoke.',
      'Sen. [Harris|kamala] and Senator [Harris|kamala] spoke.',
      'Vice President [Harris|kamala] spoke.',
      'President [Trump|trump] and Gov. [Harris|kamala] spoke.',
      'Prime Minister [Starmer|starmer] spoke.',
      'Mr Keir and Mr Donald spoke.',
      'Ms Kamala spoke.',
      'Mrs Trump spoke.',
      'Mr Harris spoke.',
    ],
  },
  {
    name: 'lords, princes, popes and kings',
    cases: [
      '[David Cameron|cameron] left. [Lord Cameron|cameron] came back.',
      '[David Cameron|cameron] left. Baroness Cameron came.',
      '[Lord Ashdown|ashdown] spoke. Then [Lord Ashdown|ashdown] left.',
      '[Mohammed bin Salman|salman] came. [Prince Mohammed|salman] left.',
      'Crown [Prince Mohammed bin Salman|salman] came.',
      '[Pope Francis|francis] prayed.',
      '[Pope Francis|francis] prayed. Then the pope slept.',
      '[Stephen King|king] wrote. [King|king] slept.',
      '[Stephen King|king] wrote. The King slept.',
    ],
  },
  {
    name: 'doctors and professors',
    cases: [
      '[Jane Goodall|goodall] came. [Dr Goodall|goodall] left.',
      '[Jane Goodall|goodall] came. [Dr. Goodall|goodall] left.',
      '[Dr Jane Goodall|goodall] came. [Professor Goodall|goodall] left.',
      '[Jane Goodall|goodall] came. [Prof. Goodall|goodall] left.',
      '[Jane Goodall|goodall] came. Dr Jane left.',
    ],
  },
  {
    name: 'offices before a full name are no part of it',
    cases: [
      'US President [Donald Trump|trump] spoke.',
      'French President [Emmanuel Macron|macron] spoke.',
      'Sen. [Elizabeth Warren|warren] and Gov. [Tim Walz|walz] spoke.',
      'Vice President [Kamala Harris|kamala] spoke.',
      'US Vice President [Kamala Harris|kamala] and French President [Emmanuel Macron|macron].',
      'Democratic candidate and vice president [Kamala Harris|kamala].',
      'ambassador [Dame Karen Pierce|pierce] led.',
      'BBC News asked; CEO [Keir Starmer|starmer] did not.',
      'Then DJ [Keir Starmer|starmer] played.',
      'But [Donald Trump|trump] won. Asked by [Keir Starmer|starmer], he left.',
      'Republican [Donald Trump|trump] won.',
      'Republican [Donald Trump|trump] and Prime Minister [Keir Starmer|starmer].',
      'Taoiseach [Simon Harris|simon] met House Speaker [Mike Johnson|mike].',
      'CEO [Jane Goodall|goodall] spoke.',
      'On Tuesday [Keir Starmer|starmer] spoke; [Donald Trump|trump] Wednesday replied.',
    ],
  },
];
