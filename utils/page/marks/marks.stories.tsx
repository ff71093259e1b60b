import type { Story } from '../../../tests/gallery/story';

const KINDS = ['first', 'repeat', 'role', 'active'] as const;
type Kind = (typeof KINDS)[number];

/** Words that are marked as the page's side marks a name; the words themselves stay as they are. */
function Marked({ kind, words }: { kind: Kind; words: string }) {
  const mark = (element: HTMLElement | null) => {
    const name = `fact-context-${kind}`;
    const lines = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, lines);
    if (!element) return;
    const range = new Range();
    range.selectNodeContents(element);
    lines.add(range);
  };
  return <span ref={mark}>{words}</span>;
}

const text = { maxInlineSize: '640px', font: '400 18px / 28px var(--fc-serif)', margin: 0 };

const story: Story = {
  title: 'Marks in text',
  surface: 'text',
  states: {
    'a name, said again, an office': () => (
      <p style={text}>
        <Marked kind="first" words="Dame Ines Valdarno" /> arrived in New York on Wednesday night.
        “We will talk,” <Marked kind="repeat" words="Valdarno" /> said;{' '}
        <Marked kind="role" words="the Prime Minister" /> leaves on Friday.
      </p>
    ),
    'with its card open': () => (
      <p style={text}>
        <Marked kind="active" words="Dame Ines Valdarno" /> arrived in New York on Wednesday night.
      </p>
    ),
    'in a link': () => (
      <p style={text}>
        The talks with{' '}
        <a href="https://news.example/" style={{ color: 'inherit' }}>
          <Marked kind="first" words="Tomas Reht" />
        </a>{' '}
        lasted two hours.
      </p>
    ),
    'in a headline': () => (
      <h3 style={{ ...text, fontSize: '32px', lineHeight: '36px' }}>
        What <Marked kind="first" words="Ines Valdarno" /> said, and what she meant
      </h3>
    ),
    'in pale text': () => (
      <p style={{ ...text, color: 'var(--fc-soft)', fontSize: '14px' }}>
        Photograph: <Marked kind="first" words="Ines Valdarno" /> at the port
      </p>
    ),
    'in Arabic': () => (
      <p style={text} lang="ar" dir="rtl">
        قال <Marked kind="first" words="سلمى الحكيم" /> إن المحادثات مستمرة.
      </p>
    ),
  },
};
export default story;
