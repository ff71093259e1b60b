/** jsdom's own side of an object. */
type Inner = { isTrusted: boolean; _dispatch(event: Inner): void };

function innerOf(outer: object): Inner {
  const impl = Object.getOwnPropertySymbols(outer).find(
    ({ description }) => description === 'impl',
  );
  return (outer as Record<symbol, Inner>)[impl as symbol] as Inner;
}

/** Dispatches an event in jsdom as the reader's hand does, which no script can. */
export function dispatchTrusted(event: Event, target: EventTarget): void {
  const inner = innerOf(event);
  inner.isTrusted = true;
  innerOf(target)._dispatch(inner);
}
