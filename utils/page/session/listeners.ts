/** A listener with its place: `null` where a document has no such element. */
export type Listener = readonly [
  target: Node | null,
  type: string,
  listener: (event: Event) => void,
  how: AddEventListenerOptions,
];

/** Passes on what the reader did, and nothing that a script made up. */
export function trusted<E extends Event>(handle: (event: E) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle(event as E);
  };
}
