/**
 * Puts text into the clipboard, from a click; answers whether it is there. Pages without a secure
 * address have no clipboard to write to: there the copy event carries it.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  const written = clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return ((await written) ?? false) || copyByEvent(document, text);
}

function copyByEvent(document: Document, text: string): boolean {
  let carried = false;
  const carry = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page may have ideas of its own about what is copied.
    event.stopImmediatePropagation();
    carried = true;
  };
  document.addEventListener('copy', carry, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', carry, { capture: true });
  return carried;
}
