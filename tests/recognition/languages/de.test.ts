import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('steinmeier', 'Frank-Walter Steinmeier', { gender: 'male' }),
  person('weizsaecker', 'Richard von Weizsäcker', { gender: 'male' }),
  person('schroeder', 'Gerhard Schröder', { gender: 'male' }),
  person('adenauer', 'Konrad Adenauer', { gender: 'male' }),
];

readsIn('de', PEOPLE, [
  '[Angela Merkel|merkel] sprach. Die Rede [Angela Merkels|merkel].',
  '[Angela Merkel|merkel] sprach. [Merkels|merkel] Rede, die Rede [Merkels|merkel].',
  "[Olaf Scholz|scholz] sprach. [Scholz|scholz]' Rede und [Scholz|scholz]’ Plan.",
  'Die Politik [Recep Tayyip Erdoğans|erdogan] und [Recep Tayyip Erdogan|erdogan].',
  '[Recep Tayyip Erdoğan|erdogan] sprach. [Erdoğans|erdogan] Rede.',
  '[Emmanuel Macron|macron] und [Brigitte Macron|brigitte]. [Herr Macron|macron] und [Frau Macron|brigitte] gingen.',
  '[Angela Merkel|merkel] sprach mit [Herrn Scholz|?].'.replace('[Herrn Scholz|?]', 'Herrn Scholz'),
  '[Olaf Scholz|scholz] kam. Er sprach mit [Herrn Scholz|scholz] und [Dr. Scholz|scholz].',
  'Bundeskanzlerin [Angela Merkel|merkel], Bundesaußenminister [Frank-Walter Steinmeier|steinmeier] und CDU-Politiker [Konrad Adenauer|adenauer].',
  '[Angela Merkel|merkel] kam. Altkanzlerin [Merkel|merkel] und Bundeskanzlerin [Merkel|merkel] und CDU-Chefin [Merkel|merkel].',
  '[Ursula von der Leyen|leyen] kam. Kommissionschefin [von der Leyen|leyen] sprach. [Von der Leyen|leyen] ging.',
  'Die Rede [Richard von Weizsäckers|weizsaecker].',
  '[Gerhard Schröder|schroeder] und [Gerhard Schroeder|schroeder]; [Gerhard Schröders|schroeder] Buch.',
  '[Konrad Adenauer|adenauer] war Kanzler. Die Konrad-Adenauer-Stiftung, das Konrad Adenauer Haus, die Adenauer-Stiftung.',
  'Nach [Donald Trump|trump] und mit [Joe Biden|biden] kam US-Präsident [Barack Obama|obama].',
  'Der SPD-Kanzler [Olaf Scholz|scholz]. Die [Scholz|scholz]-Regierung.'.replace(
    'Die [Scholz|scholz]-Regierung.',
    'Die [Scholz|scholz]-Regierung.',
  ),
]);
