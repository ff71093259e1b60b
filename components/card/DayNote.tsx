/** What is to be known of the article's day; nothing where it is certain. */
export function DayNote({ text }: { text: string }) {
  return text === '' ? null : <p class="fc-day-note">{text}</p>;
}
