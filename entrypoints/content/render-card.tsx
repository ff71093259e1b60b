import { render } from 'preact';
import { PageCard } from '../../components/card/PageCard';
import type { ArticleFacts } from '../../utils/article/types';
import { buildCardModel } from '../../utils/card/build-card-model';
import { interfaceLocale, translate } from '../../utils/messaging/translate';
import type { RenderCard } from '../../utils/page/card-host';
import type { CardContent } from '../../utils/page/card-view';
import type { Person } from '../../utils/people/person';
import { today } from '../../utils/people/today';

/** Draws the cards of one article. */
export function renderCardFor({ published }: ArticleFacts): RenderCard<CardContent> {
  const locale = interfaceLocale();
  const modelOf = (person: Person) =>
    buildCardModel({ person, published, today: today(), t: translate, locale });

  return (root, content) => {
    if (!content) return render(null, root);
    const { mention, people, held, close, nextMention } = content;
    render(
      <PageCard
        key={`${mention.block}:${mention.start}`}
        people={people}
        modelOf={modelOf}
        t={translate}
        focusable={held}
        onClose={close}
        onNextMention={nextMention}
      />,
      root,
    );
  };
}
