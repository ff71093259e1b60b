import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministro ministra primer primera presidente presidenta vicepresidente vicepresidenta
    expresidente expresidenta senador senadora diputado diputada alcalde alcaldesa canciller
    gobernador gobernadora secretario secretaria director directora general coronel embajador
    embajadora fiscal juez jueza portavoz candidato candidata líder obispo arzobispo cardenal
    entrenador seleccionador actor actriz cantante escritor escritora jefe jefa gobierno república`,
};
