import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';

/** Links to the parts of the manager; the one that is open is marked as such. */
export function ManagerNav({ view, t }: { view: ManagerView; t: Translate }) {
  return (
    <nav class="fc-manager-nav" aria-label={t('manager_views')}>
      <ul role="list">
        {MANAGER_VIEWS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
              {t(`manager_view_${one}`)}
            </a>
          </li>
        ))}
        <li>
          <a href="/welcome.html">{t('manager_how_it_works')}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The parts of the manager, in the order of its navigation; each has an address of its own. */
export const MANAGER_VIEWS = [
  'people',
  'import',
  'backup',
  'storage',
  'corrections',
  'settings',
  'privacy',
] as const;

/** Those, and what is led to from elsewhere. */
const ALL_VIEWS = [...MANAGER_VIEWS, 'news'] as const;
export type ManagerView = (typeof ALL_VIEWS)[number];

/** The view an address's fragment names (`#import`); people where it names none. */
export function viewOfHash(hash: string): ManagerView {
  return ALL_VIEWS.find((view) => hash === `#${view}`) ?? 'people';
}

/** The view the page's address names; follows links, and the browser's back and forward. */
export function useView(): ManagerView {
  const [view, setView] = useState(() => viewOfHash(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
