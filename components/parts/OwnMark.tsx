/** Says after a statement that it is the reader's own word; nothing where it is a pack's. */
export function OwnMark({ text }: { text: string }) {
  if (text === '') return null;
  // The space keeps the words apart for those who hear them.
  return (
    <>
      {' '}
      <span class="fc-own">{text}</span>
    </>
  );
}
