import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('imamoglu', 'Ekrem İmamoğlu', { gender: 'male' }),
  person('aksener', 'Meral Akşener', { gender: 'female' }),
];

readsIn('tr', PEOPLE, [
  "[Recep Tayyip Erdoğan|erdogan] konuştu. [Erdoğan'ın|erdogan] sözleri.",
  "[Recep Tayyip Erdoğan'a|erdogan] mektup, [Donald Trump’la|trump] görüşme.",
  "[Ekrem İmamoğlu|imamoglu] geldi. [İmamoğlu'nun|imamoglu] planı, [İmamoğlu'na|imamoglu] soru.",
  "[Meral Akşener|aksener] geldi. [Akşener'den|aksener] yanıt, [Akşener’i|aksener] gördü.",
  'Cumhurbaşkanı [Recep Tayyip Erdoğan|erdogan] ve [Sayın Ekrem İmamoğlu|imamoglu].',
  '[Recep Tayyip Erdoğan|erdogan] geldi. Cumhurbaşkanı [Erdoğan|erdogan] konuştu.',
  '[Ekrem Imamoglu|imamoglu] ve [EKREM İMAMOĞLU|imamoglu].',
  "[Donald Trump|trump] geldi. [Trump'ın|trump] planı, [Trump'a|trump] yanıt.",
]);
