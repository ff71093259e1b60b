import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before: 'Вулиця Проспект Площа Фонд Інститут Театр Музей',
  smallBefore: 'вулиця вулиці вулицю проспект проспекті площа площі станція станції імені ім',
};
