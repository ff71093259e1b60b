import '../../components/card/card.css';
import './page.css';
import { type FromCard, parseToCard } from '../../utils/messaging/card-messages';
import { acceptPort, openChannel } from '../../utils/messaging/card-port';
import { backgroundForCard } from '../../utils/messaging/client';
import { interfaceDirection, translate } from '../../utils/messaging/translate';
import { createCardSession } from './card-session';
import { createPeopleAtHand } from './people-at-hand';
import { watchDrag } from './watch-drag';
import { watchEdges, watchHand } from './watch-hand';

/** The page's side asks for the frame of pinned people by this address. */
const isPinned = location.search === '?pinned';
const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.documentElement.dir = interfaceDirection();
document.title = translate('extension_name');

if (root) {
  acceptPort({
    window,
    confirm: (token) => backgroundForCard.confirmCard({ token }),
    accept: (port, token) => {
      const people = createPeopleAtHand((ids) => backgroundForCard.getPeople({ ids }));
      const send = (message: FromCard): void => channel.send(message);
      const session = createCardSession({
        ...{ root, people, token, send },
        background: backgroundForCard,
      });
      const channel = openChannel(port, token, parseToCard, session.receive);
      watchHand(document, send);
      // What is pinned stays open behind the focus, and where it is.
      if (!isPinned) {
        watchEdges(root, send);
        watchDrag(root, send);
      }
      send({ type: 'ready' });
    },
  });
}
