import { JSDOM } from 'jsdom';

/** Reads of one clobbered name after which a reading is taken to go round in a circle. */
const MOST_READS = 2_000;

/**
 * Does to a document what a browser does and jsdom does not: fields stand before what their form
 * has of the same name, and named pictures before what the document has. Counts who looks there.
 */
export function clobber(document: Document): { reads: () => number } {
  let reads = 0;
  const put = (owner: object, name: string, value: Element): void => {
    const get = () => {
      if (isAskedByJsdom()) return Reflect.get(Object.getPrototypeOf(owner), name, owner);
      if (++reads > MOST_READS) throw new Error(`${name} was read ${reads} times`);
      return value;
    };
    Object.defineProperty(owner, name, { get, configurable: true });
  };
  const named = [...document.querySelectorAll('[name]:is(input, img)')].map(
    (element) =>
      [element.closest('form') ?? document, element.getAttribute('name') ?? '', element] as const,
  );
  for (const [owner, name, element] of named) put(owner, name, element);
  return { reads: () => reads };
}

/** Constants, handlers and states for screen readers: hundreds, of which nothing is read. */
const NEVER_READ = /^(?:[A-Z]|on|aria|constructor$)/;

/** Whether whoever reads a property is jsdom: its selectors read nodes as plainly as we must not. */
function isAskedByJsdom(): boolean {
  const frames = new Error().stack?.split('\n').slice(3) ?? [];
  // A form is a proxy there, so that reading a property of one passes through jsdom itself.
  const caller = frames.find((frame) => !/Reflect\.get|Proxy|HTMLFormElement\.js/.test(frame));
  return caller?.includes('node_modules') ?? false;
}

/** What nodes of these kinds have, by the browser's own word. */
function namesOf(...interfaces: readonly string[]): string[] {
  const window = new JSDOM('').window as unknown as Record<string, { prototype: object }>;
  const names = interfaces.flatMap((name) =>
    Object.getOwnPropertyNames(window[name]?.prototype ?? {}),
  );
  return [...new Set(names)].filter((name) => !NEVER_READ.test(name)).sort();
}

/** All that a form has, and a field of it can be called. */
export const FORM_NAMES = namesOf(
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
);
/** All that a document has, and a picture can be called. */
export const DOCUMENT_NAMES = [...namesOf('EventTarget', 'Node', 'Document'), 'designMode'];
