import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('sanchez', 'Pedro Sánchez', { gender: 'male' }),
  person('gomez', 'Begoña Gómez', { gender: 'female' }),
  person('letizia', 'Letizia Ortiz', { gender: 'female' }),
  person('cospedal', 'María Dolores de Cospedal', { gender: 'female' }),
  person('diaz', 'Yolanda Díaz', { gender: 'female' }),
  person('ayuso', 'Isabel Díaz Ayuso', { gender: 'female' }),
  person('bolivar', 'Simón Bolívar', { gender: 'male' }),
  person('ortega', 'José Ortega y Gasset', { gender: 'male' }),
];

readsIn('es', PEOPLE, [
  '[Pedro Sánchez|sanchez] y [Pedro Sanchez|sanchez] hablaron.',
  'El presidente [Pedro Sánchez|sanchez] y la ministra [Yolanda Díaz|diaz].',
  'El presidente de España [Pedro Sánchez|sanchez].',
  '[Pedro Sánchez|sanchez] habló. Según [Sánchez|sanchez], no. El [Sr. Sánchez|sanchez] y el señor [Sánchez|sanchez].',
  '[Bill Clinton|bill] y [Hillary Clinton|clinton]. El señor [Clinton|bill] y la señora [Clinton|clinton].',
  '[Bill Clinton|bill] y [Hillary Clinton|clinton]. El [Sr. Clinton|bill] y la [Sra. Clinton|clinton].',
  '[Letizia Ortiz|letizia] llegó. Doña [Letizia|letizia] habló.'.replace(
    'Doña [Letizia|letizia]',
    '[Doña Letizia|letizia]',
  ),
  '[Pedro Sánchez|sanchez] llegó. Habló [Don Pedro|sanchez].',
  '[María Dolores de Cospedal|cospedal] habló. Dijo [De Cospedal|cospedal].',
  'Con [Isabel Díaz Ayuso|ayuso] y [Yolanda Díaz|diaz].',
  '[José Ortega y Gasset|ortega] escribió.',
  'Pero [Donald Trump|trump] no. Cuando [Joe Biden|biden] llegó.',
  '[Simón Bolívar|bolivar] nació. La calle Simón Bolívar, el aeropuerto Simón Bolívar, la Universidad Simón Bolívar.',
  '«No voy, [Pedro Sánchez|sanchez]», dijo. ¿[Pedro Sánchez|sanchez]? ¡[Sánchez|sanchez]!',
  'PEDRO DICE. [PEDRO SÁNCHEZ|sanchez] VIAJA',
  '[Begoña Gómez|gomez] es la mujer de [Pedro Sánchez|sanchez]. La defensa de [Gómez|gomez].',
]);
