import type {
  ArticleHere,
  PersonInArticle,
  PopupServices,
} from '../../components/popup/popup-services';
import type { FactPlace } from '../../utils/card/card-model';
import { type Correction, correctionId } from '../../utils/corrections/correction';
import { factAddress } from '../../utils/corrections/manager-address';
import type { PersonHere } from '../../utils/messaging/calls';
import { background } from '../../utils/messaging/client';
import { translate as t } from '../../utils/messaging/translate';
import { today } from '../../utils/people/dates/days';
import type { Day, Person } from '../../utils/people/person';
import { describeWhy } from '../../utils/recognition/trace/describe-reason';

/** A person of the article, with the reason in words. */
export function inWords({ person, mentions, named }: PersonHere): PersonInArticle {
  if (named === undefined) return { person, mentions };
  return { person, mentions, named: { ...named, why: describeWhy(named, t) } };
}

/** Keeps whom a name of the article means: the popup is a page of ours, over which no page lies. */
export const correctName: PopupServices['correct'] = async (article, name, choice) => {
  if (article.isPrivate) throw new Error(t('correct_private'));
  const correction: Correction = {
    name: name.name,
    scope: scopeIn(article, choice.scope),
    person: choice.person && namedId(choice.person),
    instead: name.until.filter(({ id }) => id !== choice.person?.id).map(namedId),
    made: today(),
  };
  const { before } = await background.saveCorrection({ correction });
  const takeBack = async () => {
    if (before) await background.saveCorrection({ correction: before });
    else await background.removeCorrection({ id: correctionId(correction) });
  };
  return { asked: false, takeBack };
};

function scopeIn({ address, title, host }: ArticleHere, scope: 'article' | 'site' | 'always') {
  if (scope === 'always') return { kind: 'always' } as const;
  if (scope === 'site') return { kind: 'site', host } as const;
  return { kind: 'article', address, title } as const;
}

const namedId = ({ id, name }: Person) => ({ id, name });

/** The manager's address with a fact to correct; the article in the tab is its source. */
export function factUrl(
  person: Person,
  fact: FactPlace,
  article: ArticleHere | null,
  dateText: (day: Day) => string,
): string {
  const { address: sourceUrl, title = '', published = null } = article ?? {};
  const isKept = article !== null && !article.isPrivate;
  const sourceTitle =
    published === null || title === ''
      ? title
      : t('correct_source_title', [title, dateText(published)]);
  const source = isKept && sourceUrl !== undefined ? { sourceUrl, sourceTitle } : {};
  return factAddress({ personId: person.id, ...fact, ...source });
}
