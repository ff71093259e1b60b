import { alias, person } from '../people';
import { readsIn } from './reads-in';

const PEOPLE = [
  person('yoon', '윤석열'),
  person('moon', 'Moon Jae-in', { otherNames: [alias('문재인')] }),
  person('trump', 'Donald Trump', { otherNames: [alias('도널드 트럼프')] }),
  person('lee', '이재명'),
];

readsIn('ko', PEOPLE, [
  '[윤석열|yoon] 대통령은 말했다.',
  '[윤석열|yoon]은 말했다. [윤석열|yoon]이 말했다.',
  '[문재인|moon]과 [윤석열|yoon]의 만남.',
  '[문재인|moon] 전 대통령과 [이재명|lee] 대표를 만났다.',
  '[이재명|lee]에게 물었다. [이재명|lee]씨가 답했다.',
  '[윤석열|yoon]대통령은 말했다.',
  '윤석열차가 왔다.',
  '미국의 [도널드 트럼프|trump] 대통령.',
  '[도널드 트럼프|trump]는 말했다.',
  '[도널드 트럼프|trump]가 왔다. [트럼프|trump]는 말했다. [트럼프|trump]의 말.',
  '트럼프는 말했다.',
  '(사진=[윤석열|yoon])',
  '[윤석열|yoon]·[이재명|lee] 회담.',
  'So [Moon Jae-in|moon] said. [Moon|moon] left.',
  '대한민국 국회의원.',
]);
