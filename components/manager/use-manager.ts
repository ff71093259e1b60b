import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { managerActions } from './manager-actions';
import type { ManagerServices } from './manager-services';
import { nextState, openingState } from './manager-state';

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** The manager's state, kept by its services, and what a reader can do. */
export function useManager(services: ManagerServices) {
  const [state, send] = useReducer(nextState, {
    ...openingState,
    query: services.openedFor.query,
  });
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(
    () => managerActions({ services, send, current: () => latest.current }),
    [services],
  );
  useEffect(() => actions.listPacks(), [actions]);
  const { query } = state;
  useEffect(() => {
    // The first list is not waited for; `query` is read by the action.
    const timer = setTimeout(actions.list, query === '' ? 0 : SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query, actions]);
  return { state, send, actions };
}
