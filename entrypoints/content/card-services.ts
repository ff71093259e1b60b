import type { CardServices } from '../../components/card/card-services';
import { dayKnownOf } from '../../utils/article/day-known';
import { buildCardModel } from '../../utils/card/build-card-model';
import { buildPostModel } from '../../utils/card/build-post-model';
import type { CardSurroundings } from '../../utils/card/card-input';
import { backgroundForPage } from '../../utils/messaging/client';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { copyText } from '../../utils/page/copy-text';
import type { CardPage } from '../../utils/page/start-page';
import { today } from '../../utils/people/today';

/** What the cards of one page ask: facts at hand, or the background's. */
export function cardServices({ article, people, packs }: CardPage): CardServices {
  const locale = interfaceLocale();
  const surroundings = (): CardSurroundings => ({
    published: article.published,
    dayKnown: dayKnownOf(article),
    today: today(),
    t,
    locale,
    others: people(),
    packs: packs(),
  });
  return {
    t,
    modelOf: (person, selected) => buildCardModel({ ...surroundings(), person, selected }),
    loadPerson: async (id) =>
      people().find((person) => person.id === id) ??
      (await backgroundForPage.getPerson({ id })).person,
    loadPost: async (id) => {
      const { post } = await backgroundForPage.getPost({ id });
      return post && buildPostModel({ ...surroundings(), post });
    },
    onCopy: (text) => copyText(document, text),
  };
}
