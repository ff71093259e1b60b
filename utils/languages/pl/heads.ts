import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before:
    'Fundacja Instytut Stadion Lotnisko Uniwersytet Szpital Muzeum Teatr Nagroda Rondo Plac Aleja Ulica',
  smallBefore: `ulica ulicy ulicą ul aleja alei al plac placu pl rondo rondzie most lotnisko lotnisku
    stadion stadionie szkoła szkole liceum uniwersytet szpital muzeum teatr fundacja fundacji nagroda
    nagrodę imienia im`,
};
