import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `el la los las lo un una unos unas y e o u pero sino aunque en con sin por para según contra
    entre hacia hasta desde durante ante bajo sobre tras de del al a cuando que quien quienes cual donde
    como cómo por porque pues si no sí ni ya aún todavía también tampoco además así entonces luego
    después antes ahora hoy ayer mañana aquí allí él ella ellos ellas nosotros yo tú usted su sus mi mis
    tu tus nuestro nuestra este esta estos estas ese esa eso esto aquel aquella muchos varios todos todo
    toda todas cada otro otra otros mientras mediante junto dijo asegura afirma
    habló habla dijo dice declaró anunció llegó llega recuerda explica sostiene añade añadió murió nació`,
};
