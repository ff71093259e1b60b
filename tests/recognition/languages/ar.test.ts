import { alias, person } from '../people';
import { readsIn } from './reads-in';

const PEOPLE = [
  person('trump', 'Donald Trump', { otherNames: [alias('دونالد ترامب')] }),
  person('sisi', 'عبد الفتاح السيسي'),
  person('biden', 'Joe Biden', { otherNames: [alias('جو بايدن')] }),
  person('abbas', 'محمود عباس'),
  person('ahmad', 'أحمد الطيب'),
];

readsIn('ar', PEOPLE, [
  'قال [دونالد ترامب|trump] اليوم.',
  'الرئيس الأمريكي [دونالد ترامب|trump] في القاهرة.',
  'الرئيس [عبد الفتاح السيسي|sisi] والرئيس [محمود عباس|abbas].',
  '[دونالد ترامب|trump] [وجو بايدن|x] معا'.replace('[وجو بايدن|x]', 'وجو بايدن'),
  'قال [محمود عباس|abbas] [ودونالد ترامب|trump] اليوم.',
  'التقى [بمحمود عباس|abbas] أمس.',
  'قال [دونالد ترامب|trump]. وقال [ترامب|trump] إن.',
  'ترامب قال.',
  'شيخ الأزهر [احمد الطيب|ahmad] و[أحمد الطيب|ahmad].'.replace(
    'و[أحمد الطيب|ahmad]',
    '[وأحمد الطيب|ahmad]',
  ),
  '(«قال [محمود عباس|abbas]») قال.',
  '[دُونالد ترامب|trump] قال.',
]);
