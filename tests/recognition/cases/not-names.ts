import type { CaseGroup } from './case-table';

/** Places that are surnames, common words, derived words, addresses, bylines. */
export const notNames: readonly CaseGroup[] = [
  {
    name: 'places that are surnames, nobody named in full',
    on: '2025-03-03',
    cases: [
      'He lives in Washington.',
      'Washington said no.',
      'From Lincoln to Warren, and on to Clinton.',
      'Lincoln is a town in England.',
      'Talks in Washington between [Keir Starmer|starmer] and others.',
      'Talks in Clinton with [Keir Starmer|starmer].',
    ],
  },
  {
    name: 'surnames that are places, their bearer named in full',
    cases: [
      '[Elizabeth Warren|warren] spoke. [Warren|warren] left.',
      '[Abraham Lincoln|lincoln] spoke. [Lincoln|lincoln] left.',
      '[George Washington|washington] spoke. President [Washington|washington] left.',
      '[Hillary Clinton|hillary] spoke. [Clinton|hillary] left.',
    ],
  },
  {
    name: 'common words that are surnames',
    cases: [
      'In May he hunted black bears. May I go?',
      '[Theresa May|may] spoke in May. [Mrs May|may] left.',
      '[Theresa May|may] spoke. But [May|may] stayed.',
      '[Theresa May|may] spoke. She may stay. They may not.',
      '[Theresa May|may] spoke. May I go? May the best one win.',
      '[Jeremy Hunt|hunt] spoke. The hunt is on. [Hunt|hunt] left.',
      'The Hunt is on.',
      '[Conrad Black|black] spoke. A black cat stayed. [Mr Black|black] left.',
      '[Yvette Cooper|cooper] spoke. A cooper made barrels. [Cooper|cooper] left.',
      'A cooper makes barrels. Black is a colour.',
      '[Stephen King|king] spoke. A king slept. [Mr King|king] left.',
      'Hunt for the killer: police hunt on.',
    ],
  },
  {
    name: 'months',
    opening: '[Theresa May|may] spoke.',
    cases: [
      'On 5 May 2017 it rained.',
      'On May 5 it rained.',
      'In May it rained.',
      'Since last May, rain.',
    ],
  },
  {
    name: 'words made of names',
    opening: '[Donald Trump|trump] and [Keir Starmer|starmer] and [Boris Johnson|boris] met.',
    cases: [
      'Trumpism won.',
      'The Trumpists and the Trumpian age.',
      'A Starmerite and two Starmerites left.',
      'A Trump-era rule.',
      'He sounded Trumpy. Bidenomics failed.',
      'The trump card won. They trumped us.',
      'A Boris bike? Johnsonian wit!',
      'The Trumps left. The Johnsons came.',
    ],
  },
  {
    name: 'addresses, handles, hashtags, links',
    opening: '[Donald Trump|trump] and [Keir Starmer|starmer] met.',
    cases: [
      'Write to trump@example.org.',
      'Write to Trump@example.org or Keir.Starmer@example.org.',
      'Said @Trump and @Keir_Starmer.',
      'Under #Trump and #KeirStarmer.',
      'See https://example.org/Trump and www.example.org/Starmer.',
      'See Trump.com and Starmer.co.uk/Trump.',
      'See example.org/Donald-Trump.',
      'So said @Trump, who is [Donald Trump|trump], and #Starmer, who is [Starmer|starmer].',
    ],
  },
  {
    name: 'bylines and photo credits',
    cases: [
      'By Jane Roe\n\n[Keir Starmer|starmer] spoke. [Starmer|starmer] left.',
      'By Jane Harris\n\n[Kamala Harris|kamala] spoke.',
      'By Mike Johnson, BBC News\n\nThe rain fell.',
      'By Mike Johnson\n\nThe rain fell.',
      'Photo: Mike Johnson/Getty\n\nThe rain fell.',
      'Photograph by Mike Johnson\n\nThe rain fell.',
    ],
  },
  {
    name: 'bylines in other languages',
    language: 'de',
    cases: ['Von Mike Johnson\n\nEs regnete.', 'Foto: Mike Johnson/dpa\n\nEs regnete.'],
  },
  {
    name: 'bylines, French',
    language: 'fr',
    cases: ['Par Mike Johnson\n\nIl pleut.', 'Photo : Mike Johnson/AFP\n\nIl pleut.'],
  },
  {
    name: 'nobody in the list',
    cases: [
      'Jane Roe said so. Roe left.',
      'Keir said. Starmer said. Harris said.',
      'Paul Keir Starmer Jones went. John Paul Harris went.',
      'Keir, Starmer.',
      'George Washington Carver taught.',
      'Mr Starmer spoke.',
      'Asked. Said. And so on.',
      'Angry [Kamala Harris|kamala] left. He was angry.',
    ],
  },
];
