import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `le la les l un une des du de d au aux à et mais ou donc or ni car dans en sur sous avec sans
    pour par selon contre entre vers chez depuis pendant avant après lors malgré dès jusque quand que
    qui quoi où comme comment pourquoi si puis alors ainsi aussi enfin ensuite cependant toutefois
    pourtant aujourd hier demain ici là il elle ils elles on nous vous je tu ce cet cette ces son sa ses
    leur leurs notre nos votre mon ma mes c j s n qu ne pas plus non oui même déjà encore toujours jamais
    tout tous toute toutes chaque certains plusieurs face grâce quant interrogé interrogée
    dit déclare affirme annonce explique ajoute estime`,
};
