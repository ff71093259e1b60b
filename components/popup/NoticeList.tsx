import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import type { PopupNotice, PopupServices } from './popup-services';
import './notice-list.css';

/** Things to see to, most of them in the manager, each leading there; nothing where there are none. */
export function NoticeList({ services }: { services: PopupServices }) {
  const [notices, setNotices] = useState<readonly PopupNotice[]>([]);
  useEffect(() => {
    // Without an answer there is nothing to tell: what the popup is for does not depend on it.
    services.notices().then(setNotices, () => undefined);
  }, [services]);
  if (notices.length === 0) return null;
  return (
    <aside aria-label={services.t('popup_notices')}>
      <ul class="fc-notices" role="list">
        {notices.map((notice) => (
          <li key={notice.kind}>
            <button
              type="button"
              class="fc-notice"
              data-notice={notice.kind}
              onClick={() => seeTo(notice, services)}
            >
              {wordsOf(notice, services.t)}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** What the browser is to be asked must be asked in the click itself. */
function seeTo({ kind }: PopupNotice, { page, openManager }: PopupServices): void {
  if (kind === 'sites') void page.allowAllNamed().catch(() => undefined);
  else openManager(VIEWS[kind]);
}

/** Where in the manager each is seen to. */
const VIEWS = {
  unavailable: 'people',
  vanished: 'backup',
  backup: 'backup',
  update: 'people',
  news: 'news',
} as const;

function wordsOf(notice: PopupNotice, t: Translate): string {
  switch (notice.kind) {
    case 'unavailable':
      return t('care_unavailable_title');
    case 'vanished':
      return t('care_vanished_title');
    case 'sites':
      return t('popup_all_taken');
    case 'backup':
      return t('popup_backup', [String(notice.unsaved)]);
    case 'news':
      return t('news_line', [notice.version]);
    case 'update': {
      const { titles } = notice;
      const [title = ''] = titles;
      return titles.length === 1
        ? t('popup_update_one', [title])
        : t('popup_update_many', [String(titles.length)]);
    }
  }
}
