import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('meloni', 'Giorgia Meloni', { gender: 'female' }),
  person('arianna', 'Arianna Meloni', { gender: 'female' }),
  person('draghi', 'Mario Draghi', { gender: 'male' }),
  person('serena', 'Serena Draghi', { gender: 'female' }),
  person('dalema', "Massimo D'Alema", { gender: 'male' }),
  person('vecchio', 'Leonardo Del Vecchio', { gender: 'male' }),
  person('garibaldi', 'Giuseppe Garibaldi', { gender: 'male' }),
  person('dimaio', 'Luigi Di Maio', { gender: 'male' }),
];

readsIn('it', PEOPLE, [
  '[Giorgia Meloni|meloni] parla. Per [Meloni|meloni] va bene.',
  'La premier [Giorgia Meloni|meloni] e il ministro [Mario Draghi|draghi].',
  'Il presidente [Mario Draghi|draghi]. Il Presidente [Draghi|draghi] parte.',
  '[Mario Draghi|draghi] e [Serena Draghi|serena]. Il [Sig. Draghi|draghi] e la signora [Draghi|serena].',
  '[Mario Draghi|draghi] e [Serena Draghi|serena]. Il signor [Draghi|draghi] e la [Signora Draghi|serena].',
  '[Mario Draghi|draghi] parla. Il [Dott. Draghi|draghi] parte, il professor [Draghi|draghi] resta.',
  "[Massimo D'Alema|dalema] parla. [D'Alema|dalema] e [D’Alema|dalema] partono.",
  '[Leonardo Del Vecchio|vecchio] parla. [Del Vecchio|vecchio] parte.',
  '[Luigi Di Maio|dimaio] parla. [Di Maio|dimaio] parte.',
  "L'arrivo di [Donald Trump|trump], l’amico di [Joe Biden|biden].",
  "[Donald Trump|trump] parla. L'arrivo dell'[Obama|x].".replace('[Obama|x]', 'Obama'),
  '[Giuseppe Garibaldi|garibaldi] nacque. In via Giuseppe Garibaldi, in piazza Garibaldi, in Piazza Garibaldi.',
  'Il presidente della Francia [Emmanuel Macron|macron].',
  'Ma [Emmanuel Macron|macron] non va. Quando [Macron|macron] arriva.',
  '[Arianna Meloni|arianna] e [Giorgia Meloni|meloni]. Dice [Meloni|?].',
  '«Viene [Mario Draghi|draghi]», dice.',
]);
