import type { Translate } from '../../utils/interface-text';
import { MANAGER_VIEWS, type ManagerView } from './views';
import './manager-nav.css';

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
      </ul>
    </nav>
  );
}
