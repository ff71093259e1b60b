import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('rutte', 'Mark Rutte', { gender: 'male' }),
  person('kaag', 'Sigrid Kaag', { gender: 'female' }),
  person('plas', 'Caroline van der Plas', { gender: 'female' }),
  person('jan', 'Jan van der Plas', { gender: 'male' }),
  person('jonge', 'Hugo de Jonge', { gender: 'male' }),
  person('hoekstra', 'Wopke Hoekstra', { gender: 'male' }),
];

readsIn('nl', PEOPLE, [
  '[Mark Rutte|rutte] sprak. Volgens [Rutte|rutte] niet.',
  'Premier [Mark Rutte|rutte] en minister [Sigrid Kaag|kaag].',
  '[Mark Rutte|rutte] sprak. Premier [Rutte|rutte] en VVD-leider [Rutte|rutte].',
  '[Mark Rutte|rutte] sprak. [Ruttes|rutte] plan en [Rutte|rutte]’s plan.',
  'Het plan van [Donald Trump|trump]. [Trumps|trump] plan.',
  '[Caroline van der Plas|plas] sprak. [Van der Plas|plas] en ook [van der Plas|plas].',
  '[Caroline van der Plas|plas] en [Jan van der Plas|jan]. De heer [Van der Plas|jan] en mevrouw [Van der Plas|plas].',
  '[Caroline van der Plas|plas] en [Jan van der Plas|jan]. [Meneer van der Plas|jan] en [Mevrouw van der Plas|plas].',
  '[Hugo de Jonge|jonge] sprak. [De Jonge|jonge] ging.',
  '[Wopke Hoekstra|hoekstra] sprak. De heer [Hoekstra|hoekstra] ging, dhr. [Hoekstra|hoekstra] ook.',
  'Maar [Joe Biden|biden] niet. Toen [Barack Obama|obama] kwam.',
  'Oud-premier [Mark Rutte|rutte] en president [Emmanuel Macron|macron].',
  '[Ursula von der Leyen|leyen] sprak. [Von der Leyen|leyen] ging.',
  '“Ja, [Mark Rutte|rutte]”, zei hij.',
  'In het Mark Rutte stadion.',
]);
