import { useEffect, useState } from 'preact/hooks';
import { type ManagerView, viewOfHash } from './views';

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
