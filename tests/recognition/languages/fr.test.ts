import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('lepen', 'Marine Le Pen', { gender: 'female' }),
  person('jean-marie', 'Jean-Marie Le Pen', { gender: 'male' }),
  person('villepin', 'Dominique de Villepin', { gender: 'male' }),
  person('estaing', "Valéry Giscard d'Estaing", { gender: 'male' }),
  person('borne', 'Élisabeth Borne', { gender: 'female' }),
  person('hugo', 'Victor Hugo', { gender: 'male' }),
];

readsIn('fr', PEOPLE, [
  "Le plan d'[Emmanuel Macron|macron] et l’ami d’[Emmanuel Macron|macron].",
  'Pour [Marine Le Pen|lepen], non. [Le Pen|lepen] refuse.',
  '[Emmanuel Macron|macron] et [Brigitte Macron|brigitte]. [M. Macron|macron] salue [Mme Macron|brigitte].',
  '[Emmanuel Macron|macron] et [Brigitte Macron|brigitte]. Hier monsieur [Macron|macron], puis madame [Macron|brigitte].',
  '[Marine Le Pen|lepen] et [Jean-Marie Le Pen|jean-marie]. [Mme Le Pen|lepen], puis [M. Le Pen|jean-marie].',
  '[Emmanuel Macron|macron] parle. Le président [Macron|macron], le Président [Macron|macron].',
  'Le président de la France [Emmanuel Macron|macron] et la ministre [Élisabeth Borne|borne].',
  '[Elisabeth Borne|borne] et [ÉLISABETH BORNE|borne].',
  '[Dominique de Villepin|villepin] parle. [M. de Villepin|villepin] et [Villepin|villepin].',
  "[Valéry Giscard d'Estaing|estaing] et [Valéry Giscard d’Estaing|estaing].",
  'Selon [Donald Trump|trump], oui. Mais [Joe Biden|biden] non.',
  "[Donald Trump|trump] parle. L'équipe de [Trump|trump], l’avis d'[Obama|x].".replace(
    '[Obama|x]',
    'Obama',
  ),
  '[Victor Hugo|hugo] écrit. La rue Victor Hugo, la place Victor Hugo, le lycée Victor Hugo.',
  '[Mme Ursula von der Leyen|leyen] et [M. Olaf Scholz|scholz].',
  '[Emmanuel Macron|macron] parle. [E. Macron|macron] part. Les pro-[Macron|macron].',
  '« [Emmanuel Macron|macron] », dit-il.',
]);
