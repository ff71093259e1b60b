import { alias, person } from '../people';
import { WORLD } from './people';
import { readsIn } from './reads-in';

const PEOPLE = [
  ...WORLD,
  person('lula', 'Luiz Inácio Lula da Silva', {
    gender: 'male',
    otherNames: [alias('Lula', 'nickname')],
  }),
  person('costa', 'António Costa', { gender: 'male' }),
  person('fernanda', 'Fernanda Costa', { gender: 'female' }),
  person('marina', 'Marina Silva', { gender: 'female' }),
  person('dilma', 'Dilma Rousseff', { gender: 'female' }),
  person('santos', 'José Eduardo dos Santos', { gender: 'male' }),
  person('tancredo', 'Tancredo Neves', { gender: 'male' }),
];

readsIn('pt', PEOPLE, [
  '[Luiz Inácio Lula da Silva|lula] e [Luiz Inacio Lula da Silva|lula].',
  '[António Costa|costa] falou. Segundo [Costa|costa], não.',
  'O presidente [Luiz Inácio Lula da Silva|lula] e a ministra [Marina Silva|marina].',
  'O presidente do Brasil [Luiz Inácio Lula da Silva|lula].',
  '[António Costa|costa] e [Fernanda Costa|fernanda]. O [Sr. Costa|costa] e a [Sra. Costa|fernanda].',
  '[António Costa|costa] e [Fernanda Costa|fernanda]. O senhor [Costa|costa] e a senhora [Costa|fernanda].',
  '[Dilma Rousseff|dilma] falou. A [Dona Dilma|dilma] saiu. A presidenta [Rousseff|dilma].',
  '[José Eduardo dos Santos|santos] falou. [Dos Santos|santos] saiu.',
  'Mas [Donald Trump|trump] não. Quando [Joe Biden|biden] chegou.',
  '[Donald Trump|trump] falou. O plano de [Trump|trump] e os aliados de [Trump|trump].',
  '[Tancredo Neves|tancredo] nasceu. Na rua Tancredo Neves, no aeroporto Tancredo Neves, na Avenida Tancredo Neves.',
  'O [Dr. António Costa|costa] e o doutor [António Costa|costa].',
  '«Não, [António Costa|costa]», disse. “[Costa|costa]”, repetiu.',
  '[ANTÓNIO COSTA|costa] VIAJA A PARIS',
  'O ex-presidente [Barack Obama|obama] e o vice-presidente [Joe Biden|biden].',
]);
