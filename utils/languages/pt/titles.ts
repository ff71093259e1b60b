import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministro ministra primeiro primeira presidente presidenta vice-presidente ex-presidente
    senador senadora deputado deputada prefeito prefeita chanceler governador governadora secretário
    secretária diretor diretora general coronel embaixador embaixadora procurador procuradora juiz
    juíza porta-voz candidato candidata líder bispo arcebispo cardeal técnico treinador ator atriz
    cantor cantora escritor escritora chefe governo república`,
};
