import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before: 'Улица Проспект Площадь Фонд Институт Театр Музей Премия',
  smallBefore: `улица улице улицы улицу проспект проспекте проспекта площадь площади переулок бульвар
    набережная набережной станция станции имени им мост`,
};
