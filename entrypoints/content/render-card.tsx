import { render } from 'preact';
import { PageCard } from '../../components/card/PageCard';
import type { RenderCard } from '../../utils/page/card-host';
import type { CardContent } from '../../utils/page/card-view';
import type { CardPage } from '../../utils/page/start-page';
import { cardServices } from './card-services';

/** Draws the cards of one page. */
export function renderCardFor(page: CardPage): RenderCard<CardContent> {
  const services = cardServices(page);

  return (root, content) => {
    if (!content) return render(null, root);
    const { mention, people, held, close, nextMention } = content;
    render(
      <PageCard
        key={`${mention.block}:${mention.start}`}
        {...services}
        people={people}
        focusable={held}
        onClose={close}
        onNextMention={nextMention}
      />,
      root,
    );
  };
}
