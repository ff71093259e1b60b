import type { Particles } from '../language';

/** Particles of foreign names as Russian writes them: "Висенте дель Боске", "фон дер Ляйен". */
export const particles: Particles = {
  leading: 'де дель делла ди да ду дос ван фон цу аф бен бин ибн аль эль ас тен тер',
  following: 'дер ден ла лас лос ле',
};
