import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before:
    'Fundación Instituto Estadio Aeropuerto Universidad Hospital Museo Teatro Premio Calle Plaza Colegio Puerto Ciudad',
  smallBefore: `calle avenida plaza paseo puente estación aeropuerto estadio instituto colegio escuela
    universidad hospital museo teatro fundación premio centro parque barrio municipio provincia puerto
    ciudad`,
};
