import { choose } from '../../utils/corrections/chosen-names';
import {
  type Correction,
  type CorrectionScope,
  correctionId,
  hostOf,
  readCorrection,
} from '../../utils/corrections/correction';
import { removeCorrection, saveCorrection } from '../../utils/corrections/corrections-store';
import { factAddress, proposalAddress } from '../../utils/corrections/manager-address';
import { placeAddress } from '../../utils/corrections/manager-places';
import { tabClient } from '../../utils/messaging/client';
import type {
  CardCorrectionCalls,
  CardHere,
  PageScope,
} from '../../utils/messaging/correction-calls';
import {
  parseChooseHere,
  parseCorrectFact,
  parseCorrectHere,
  parseShowInManager,
  parseTakeBackHere,
} from '../../utils/messaging/parse-corrections';
import type { Handlers } from '../../utils/messaging/protocol';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { managerAddress } from '../../utils/omnibox/manager-address';
import { today } from '../../utils/people/dates/days';
import { dateFormatter } from '../../utils/people/words/format-date';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';
import { openManager } from './open-manager';
import { whoElseHandlers } from './who-else';

/** The tab whose card speaks. */
export interface CardTab {
  readonly id: number | undefined;
  /** Nothing is kept of what is done there. */
  readonly isPrivate: boolean;
}

/**
 * Answers a card that corrects its name. The card stands in a web page, which may have the reader
 * press what they do not see: so it speaks of the name under it and of that page alone. What is to
 * hold everywhere is confirmed in the manager, over which no page can lay anything.
 */
export function cardCorrectionHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
  tab: CardTab,
): Handlers<CardCorrectionCalls> {
  const ready = afterReady(whenReady);
  return {
    ...whoElseHandlers(store, whenReady, 'page'),
    correctHere: ready({
      parse: parseCorrectHere,
      async answer({ token, personId, scope }) {
        refusePrivate(tab);
        const card = await cardOf(tab, token);
        const instead = card.people.filter((id) => id !== personId);
        if (scope === 'always') {
          await openManager(proposalAddress({ name: card.name, personId, instead }));
          return { asked: true };
        }
        const correction = await correctionOf(store, { card, personId, instead, scope });
        return { asked: false, before: await saveCorrection(correction) };
      },
    }),
    chooseHere: ready({
      parse: parseChooseHere,
      async answer({ token, personId }) {
        const card = await cardOf(tab, token);
        if (tab.id === undefined || !card.people.includes(personId)) {
          throw new Error(t('correct_no_card'));
        }
        const instead = card.people.filter((id) => id !== personId);
        await choose(
          tab.id,
          await correctionOf(store, { card, personId, instead, scope: 'article' }),
        );
        await tabClient(tab.id).readAfresh({});
        return {};
      },
    }),
    takeBackHere: ready({
      parse: parseTakeBackHere,
      async answer({ token, scope, before }) {
        refusePrivate(tab);
        const card = await cardOf(tab, token);
        const id = correctionId({ name: card.name, scope: scopeIn(card, scope) });
        // Only what stood in the same place can come back to it.
        if (before !== null && correctionId(before) === id) await saveCorrection(before);
        else await removeCorrection(id);
        return {};
      },
    }),
    correctFact: ready({
      parse: parseCorrectFact,
      async answer({ token, personId, fact }) {
        refusePrivate(tab);
        const card = await cardOf(tab, token);
        const article = { sourceUrl: card.address, sourceTitle: titleWithDay(card) };
        await openManager(factAddress({ personId, ...fact, ...article }));
        return {};
      },
    }),
    showInManager: ready({
      parse: parseShowInManager,
      async answer({ token, personId, place }) {
        await cardOf(tab, token);
        const [person] = await store.byIds([personId]);
        const shown = { query: person?.name ?? '', person: personId };
        await openManager(place === 'person' ? managerAddress(shown) : placeAddress(place));
        return {};
      },
    }),
  };
}

function refusePrivate({ isPrivate }: CardTab): void {
  if (isPrivate) throw new Error(t('correct_private'));
}

/** What the page's content script says of its open card: a frame the page made itself has none. */
async function cardOf({ id }: CardTab, token: string): Promise<CardHere> {
  const { card } = id === undefined ? { card: null } : await tabClient(id).cardHere({ token });
  if (card === null) throw new Error(t('correct_no_card'));
  return card;
}

interface CorrectionToMake {
  readonly card: CardHere;
  readonly personId: string | null;
  readonly instead: readonly string[];
  readonly scope: PageScope;
}

async function correctionOf(store: PeopleStore, input: CorrectionToMake): Promise<Correction> {
  const { card, personId, instead, scope } = input;
  // An office is somebody's in one article; in the next it may be another land's.
  if (card.kind === 'role' && scope !== 'article') throw new Error(t('correct_role_here'));
  const [person = null] = personId === null ? [] : await store.byIds([personId]);
  if (personId !== null && person === null) throw new Error(t('card_person_absent'));
  const others = await store.byIds(instead);
  const read = readCorrection({
    name: card.name,
    scope: scopeIn(card, scope),
    person: person && { id: person.id, name: person.name },
    instead: others.map(({ id, name }) => ({ id, name })),
    made: today(),
  });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** As a footnote has it: the title, then the day of the article. */
function titleWithDay({ title, published }: CardHere): string {
  const day = published === null ? '' : dateFormatter(interfaceLocale())(published);
  return day === '' || title === '' ? title : t('correct_source_title', [title, day]);
}

function scopeIn({ address, title }: CardHere, scope: PageScope): CorrectionScope {
  return scope === 'site'
    ? { kind: 'site', host: hostOf(address) }
    : { kind: 'article', address, title };
}
