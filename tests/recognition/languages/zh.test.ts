import { alias, person } from '../people';
import { readsIn } from './reads-in';

const PEOPLE = [
  person('xi', '习近平', { otherNames: [alias('習近平')] }),
  person('trump', 'Donald Trump', { otherNames: [alias('唐纳德·特朗普')] }),
  person('putin', 'Vladimir Putin', { otherNames: [alias('弗拉基米尔·普京')] }),
  person('liqiang', '李强'),
  person('ouyang', '欧阳修文'),
  person('abe', '安倍晋三'),
  person('wangming', '王明华'),
];

readsIn('zh', PEOPLE, [
  '国家主席[习近平|xi]会见了客人。',
  '[習近平|xi]表示歡迎。',
  '[习近平|xi]和[王明华|wangming]出席，近平不出席。',
  '[习近平|xi]说，习表示。',
  '美国总统[唐纳德·特朗普|trump]抵达北京。',
  '[唐纳德·特朗普|trump]抵达。[特朗普|trump]说，[特朗普|trump]总统说。',
  '[唐納德・特朗普|x]抵达。'.replace('[唐納德・特朗普|x]', '唐納德・特朗普'),
  '[唐纳德‧特朗普|trump]与[弗拉基米尔·普京|putin]通话。',
  '俄罗斯总统[弗拉基米尔·普京|putin]表示。[普京|putin]还说。',
  '总理[李强|liqiang]出席会议。',
  '[李强|liqiang]总理出席会议。',
  '要把木李强化起来。',
  '[欧阳修文|ouyang]出席。',
  '日本前首相[安倍晋三|abe]访华。',
  '中国人民大学。北京大学。',
  '特朗普说。普京说。',
]);
