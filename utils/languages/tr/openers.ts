import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `ve ile ama fakat ancak bu şu o bir için gibi kadar göre sonra önce daha en çok de da ki ne
    nasıl neden nerede bugün dün yarın şimdi burada orada ayrıca çünkü eğer hem ya veya biz siz onlar`,
};
