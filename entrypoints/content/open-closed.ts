/** Where Chromium opens closed shadow roots, and Firefox. */
type Opener = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
type Openable = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Opens an element's shadow root, a closed one too; null where there is none, or the browser opens none for us. */
export function openClosed(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as Openable).openOrClosedShadowRoot ?? null;
  return (globalThis as { chrome?: Opener }).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
