import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('xi', 'Xi Jinping', { gender: 'male' }),
  person('kim', 'Kim Jong-un', { gender: 'male' }),
  person('abe', 'Shinzo Abe', { gender: 'male' }),
  person('kardashian', 'Kim Kardashian', { gender: 'female' }),
  person('lavrov', 'Sergey Lavrov', { gender: 'male' }),
  person('peskov', 'Dmitry Peskov', { gender: 'male' }),
  person('mueller', 'Gerd Müller', { gender: 'male' }),
  person('harris', 'Kamala Harris', { gender: 'female' }),
  person('ricky', 'Mary Stanley', { gender: 'female' }),
];

readsIn('en', PEOPLE, [
  // names that put the family first
  '[Xi Jinping|xi] spoke. [Xi|xi] left. President [Xi|xi] returned.',
  '[Kim Jong-un|kim] spoke. [Kim|kim] left.',
  '[Kim Kardashian|kardashian] spoke. [Kardashian|kardashian] left. [Kim|kardashian] stayed.',
  '[Shinzo Abe|abe] spoke. [Abe|abe] left.',
  'So [Abe Shinzo|abe] spoke. [Abe|abe] left.',
  // spellings
  '[Volodymyr Zelensky|zelensky], [Volodymyr Zelenskyy|zelensky], [Volodymyr Zelenskiy|zelensky], [Volodymyr Zelenskyi|zelensky].',
  '[Volodymyr Zelensky|zelensky] came. [Zelenskyy|zelensky] left. [Zelenskiy|zelensky]’s plan.',
  '[Recep Tayyip Erdogan|erdogan] and [Recep Tayyip Erdoğan|erdogan]. [Erdogan|erdogan] left.',
  '[Sergei Lavrov|lavrov] and [Sergej Lavrov|lavrov] and [Sergey Lavrov|lavrov].',
  '[Dmitri Peskov|peskov] and [Dmitriy Peskov|peskov].',
  '[Gerd Mueller|mueller] and [Gerd Muller|mueller].',
  'Mari Stanley spoke.',
  // Cyrillic in English text
  'He met [Дональда Трампа|trump].',
  // forms of address
  '[Bill Clinton|bill] and [Hillary Clinton|clinton]. [Mr. Clinton|bill], [Mrs. Clinton|clinton], [Ms Clinton|clinton].',
  '[Keir Starmer|starmer] spoke. [Sir Keir|starmer] left; Sir Starmer stayed. [Prof. Starmer|starmer] and [Dr Starmer|starmer].',
  'Al Harris, a nurse, met [Kamala Harris|harris].',
  '[Ursula von der Leyen|leyen] spoke. [Von der Leyen|leyen] left.',
]);
