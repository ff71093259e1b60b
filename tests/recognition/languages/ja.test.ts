import { alias, person } from '../people';
import { readsIn } from './reads-in';

const PEOPLE = [
  person('abe', '安倍晋三'),
  person('ishiba', 'Shigeru Ishiba', { otherNames: [alias('石破茂')] }),
  person('trump', 'Donald Trump', { otherNames: [alias('ドナルド・トランプ')] }),
  person('koizumi', '小泉進次郎'),
  person('lady', 'レディー・ガガ'),
  person('xi', '習近平'),
  person('latin', 'Shinzo Taro'),
];

readsIn('ja', PEOPLE, [
  '[安倍晋三|abe]首相は辞任した。',
  '[安倍晋三|abe]氏が語った。[安倍|abe]氏は笑った。[安倍|abe]首相も。',
  '安倍氏は笑った。',
  '[石破茂|ishiba]首相が語った。[石破|ishiba]首相は笑った。',
  'アメリカの[ドナルド・トランプ|trump]大統領が来日した。',
  '[ドナルド・トランプ|trump]氏が来日。[トランプ|trump]大統領は語った。',
  '[ドナルド・トランプ|trump]氏が来日。トランプタワーに泊まった。',
  '[ドナルド・トランプ|trump]氏。トランプゲームとカードトランプ。',
  'トランプで遊ぶ。',
  '[小泉進次郎|koizumi]環境相と[小泉|koizumi]氏。',
  '歌手の[レディー・ガガ|lady]さんが歌う。',
  '中国の[習近平|xi]国家主席。',
  '「[安倍晋三|abe]」と書いた。',
  '東京大学と大阪大学。',
  'The [Shinzo Taro|latin] and [Taro Shinzo|latin] said.',
]);
