import { browser } from 'wxt/browser';
import type { WrongPersonServices } from '../../components/card/wrong-person/wrong-person-services';
import { buildCardModel } from '../../utils/card/build-card-model';
import type { CardCalls } from '../../utils/messaging/calls';
import type { CardOrder } from '../../utils/messaging/card-messages';
import type { Client } from '../../utils/messaging/protocol';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { today } from '../../utils/people/dates/days';

/** As many as a card has room for. */
const FOUND_AT_MOST = 6;

/** Corrections of a card's name over the background, which asks the page's side what the name is. */
export function wrongPersonServices(
  order: CardOrder,
  { background, token }: { readonly background: Client<CardCalls>; readonly token: string },
): WrongPersonServices {
  const { published, dayKnown, host } = order;
  const surroundings = { published, dayKnown, today: today(), t, locale: interfaceLocale() };
  return {
    isPrivate: browser.extension?.inIncognitoContext ?? false,
    host,
    namesakes: async (name) => (await background.namesakes({ name })).people,
    search: async (query) => {
      const { lines } = await background.searchPeople({ query, limit: FOUND_AT_MOST });
      return lines.map(({ person }) => person);
    },
    roleOf: (person) => buildCardModel({ ...surroundings, person }).then.roles[0]?.text ?? '',
    async correct(_, { person, scope }) {
      const personId = person?.id ?? null;
      const done = await background.correctHere({ token, personId, scope });
      // The manager asks of what is to hold everywhere.
      if (done.asked || scope === 'always') return { asked: true };
      const { before } = done;
      return {
        asked: false,
        takeBack: async () => void (await background.takeBackHere({ token, scope, before })),
      };
    },
  };
}
