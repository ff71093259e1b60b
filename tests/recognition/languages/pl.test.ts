import { person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('tusk', 'Donald Tusk', { gender: 'male' }),
  person('duda', 'Andrzej Duda', { gender: 'male' }),
  person('kornhauser', 'Agata Duda', { gender: 'female' }),
  person('kaczynski', 'Jarosław Kaczyński', { gender: 'male' }),
  person('kidawa', 'Małgorzata Kidawa-Błońska', { gender: 'female' }),
  person('ziobro', 'Zbigniew Ziobro', { gender: 'male' }),
  person('kopacz', 'Ewa Kopacz', { gender: 'female' }),
  person('graś', 'Paweł Graś', { gender: 'male' }),
  person('marek', 'Marek Belka', { gender: 'male' }),
  person('szydlo', 'Beata Szydło', { gender: 'female' }),
  person('kennedy', 'John Kennedy', { gender: 'male' }),
];

readsIn('pl', PEOPLE, [
  '[Donald Tusk|tusk] wygrał. Rząd [Donalda Tuska|tusk].',
  'List do [Donalda Tuska|tusk], rozmowa z [Donaldem Tuskiem|tusk], wręczono [Donaldowi Tuskowi|tusk].',
  'Żona [Andrzeja Dudy|duda], wręczono [Andrzejowi Dudzie|duda], rozmowa z [Andrzejem Dudą|duda].',
  'Partia [Jarosława Kaczyńskiego|kaczynski], list [Jarosławowi Kaczyńskiemu|kaczynski], z [Jarosławem Kaczyńskim|kaczynski].',
  'Słowa [Małgorzaty Kidawy-Błońskiej|kidawa] i [Ewy Kopacz|kopacz].',
  'Decyzja [Zbigniewa Ziobry|ziobro], rozmowa ze [Zbigniewem Ziobrą|ziobro].',
  'Rzecznik [Pawła Grasia|graś]. Bank [Marka Belki|marek]. Rząd [Beaty Szydło|szydlo].',
  'Wybory [Donalda Trumpa|trump] i [Joego Bidena|biden].',
  'Donald Tuska i Donaldem Tuskowi.',
  '[Donald Tusk|tusk] mówił. Zdaniem [Tuska|tusk] dobrze, lecz przeciw [Tuskowi|tusk] i z [Tuskiem|tusk].',
  '[Joe Biden|biden] mówił. Słowa [Bidena|biden]. [Donald Trump|trump] mówił. Słowa [Trumpa|trump] o [Trumpie|trump].',
  '[Andrzej Duda|duda] i [Agata Duda|kornhauser]. Mówił pan [Duda|duda], potem pani [Duda|kornhauser].',
  '[Andrzej Duda|duda] mówił. Mówił [Pan Andrzej|duda].',
  '[Jarosław Kaczyński|kaczynski] mówił. Zdaniem [Kaczyńskiego|kaczynski].',
  'Prezydent [Andrzej Duda|duda] i premier [Donald Tusk|tusk] oraz prezes [Jarosław Kaczyński|kaczynski].',
  'Prezydent Polski [Andrzej Duda|duda].',
  "Śmierć [Johna Kennedy'ego|kennedy].",
  'Szkoła przy ulicy Andrzeja Dudy i szkoła imienia Ewy Kopacz.',
  '[Recep Tayyip Erdogan|erdogan] i [Recep Tayyip Erdoğan|erdogan].',
]);
