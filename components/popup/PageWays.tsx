import type { MessageKey, Translate } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import type { PageHere, ReadablePage } from './page-here';

/** What the reader may have done about the page. */
export interface PageChoices {
  readonly onReadOnce: () => void;
  /** Asks the browser for its site. */
  readonly onKeep: (page: ReadablePage) => void;
  /** Asks the browser for a named site again. */
  readonly onAllow: (page: ReadablePage) => void;
}

interface PageWaysProps extends PageChoices {
  readonly page: PageHere;
  /** The reader, asked by the browser, has just said no. */
  readonly isRefused: boolean;
  readonly t: Translate;
}

/** Says that the page is not read, why, and the ways to have it read. */
export function PageWays({ page, isRefused, t, ...choices }: PageWaysProps) {
  if (page.kind === 'unreadable') {
    return <EmptyState title={t('popup_absent_title')} text={t(UNREADABLE[page.reason])} />;
  }
  const words = wordsOf(page, t);
  return (
    <>
      <EmptyState title={words.title} text={words.text}>
        <div class="fc-actions">
          <Ways page={page} t={t} {...choices} />
        </div>
      </EmptyState>
      <p class="fc-ways-hint" role="status">
        {isRefused ? t('popup_refused') : words.hint}
      </p>
    </>
  );
}

type Reason = Extract<PageHere, { kind: 'unreadable' }>['reason'];

const UNREADABLE: Readonly<Record<Reason, MessageKey>> = {
  browser: 'popup_unreadable_browser',
  file: 'popup_unreadable_file',
  pdf: 'popup_unreadable_pdf',
  'no-text': 'popup_unreadable_no_text',
};

interface WaysProps extends PageChoices {
  readonly page: ReadablePage;
  readonly t: Translate;
}

function Ways({ page, t, onReadOnce, onKeep, onAllow }: WaysProps) {
  const once = (kind: 'main' | 'plain') => (
    <Button kind={kind} icon="eye" onClick={onReadOnce}>
      {t('popup_read_once')}
    </Button>
  );
  if (page.isAllowed || page.isPrivate) return once('main');
  if (!page.isNamed) {
    return (
      <>
        {once('main')}
        <Button onClick={() => onKeep(page)}>{t('popup_keep_site', [page.site])}</Button>
      </>
    );
  }
  return (
    <>
      <Button kind="main" onClick={() => onAllow(page)}>
        {t('popup_allow_site', [page.site])}
      </Button>
      {once('plain')}
    </>
  );
}

function wordsOf(page: ReadablePage, t: Translate) {
  if (page.isAllowed) {
    return { title: t('popup_absent_title'), text: t('popup_absent_text'), hint: '' };
  }
  const hint = t(page.isPrivate ? 'popup_ways_private' : 'popup_ways_hint');
  return page.isNamed
    ? { title: t('popup_taken_title', [page.site]), text: t('popup_taken_text'), hint }
    : { title: t('popup_unlisted_title'), text: t('popup_unlisted_text'), hint };
}
