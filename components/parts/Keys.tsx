/** Keys that are pressed together, in the order in which they are said. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="fc-keys">
      {keys.map((key) => (
        <kbd key={key} class="fc-key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
