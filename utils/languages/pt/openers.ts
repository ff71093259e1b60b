import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `o a os as um uma uns umas e mas ou porém contudo em no na nos nas num numa com sem por pelo
    pela pelos pelas para de do da dos das ao à aos às segundo contra entre até desde durante sob sobre
    após antes quando que quem qual onde como porque se não sim já ainda também além assim então depois
    agora hoje ontem amanhã aqui ali ele ela eles elas nós eu você seu sua seus suas meu minha nosso
    nossa este esta estes estas esse essa isso isto aquele aquela muitos vários todos todo toda cada
    outro outra enquanto embora disse afirmou
    diz falou fala declarou anunciou chegou explica acrescenta morreu nasceu`,
};
