import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../story';
import { nameOf, queryOf, type Variant, variantsOf } from '../variants';
import type { StoryDrawn } from './show-story';

/** A choice for each; empty: all of them. */
interface Filter {
  readonly story: string;
  readonly theme: string;
  readonly dir: string;
  /** `0` is the narrowest of a surface's widths. */
  readonly width: string;
}

const CHOICES = {
  theme: { '': 'Both themes', light: 'Light', dark: 'Dark' },
  dir: { '': 'Both directions', ltr: 'Left to right', rtl: 'Right to left' },
  width: { '': 'Three widths', 0: 'Narrow', 1: 'Usual', 2: 'Wide' },
} as const;

/** The page to look through the stories, filtered; the filter stands in the address. */
export function GalleryPage({ stories }: { stories: ReadonlyMap<string, Story> }) {
  const [first = ''] = stories.keys();
  const [filter, setFilter] = useState(() => filterIn(location.hash, first));
  const choose = (patch: Partial<Filter>) => {
    const next = { ...filter, ...patch };
    history.replaceState(null, '', `#${new URLSearchParams({ ...next })}`);
    setFilter(next);
  };
  useEffect(fitFrames, []);
  const titles = Object.fromEntries([['', 'All'], ...[...stories.keys()].map((one) => [one, one])]);

  return (
    <main class="gallery-page">
      <h1>Gallery</h1>
      <form class="gallery-filter">
        <Choice
          name="Component"
          value={filter.story}
          of={titles}
          on={(story) => choose({ story })}
        />
        <Choice
          name="Theme"
          value={filter.theme}
          of={CHOICES.theme}
          on={(theme) => choose({ theme })}
        />
        <Choice
          name="Direction"
          value={filter.dir}
          of={CHOICES.dir}
          on={(dir) => choose({ dir })}
        />
        <Choice
          name="Width"
          value={filter.width}
          of={CHOICES.width}
          on={(width) => choose({ width })}
        />
      </form>
      <div class="gallery-frames">
        {[...stories.values()].flatMap((story) =>
          variantsOf(story)
            .filter((variant, at) => isChosen(filter, story, variant, at))
            .map((variant) => (
              <Frame key={story.title + nameOf(variant)} {...{ story, variant }} />
            )),
        )}
      </div>
    </main>
  );
}

function filterIn(hash: string, first: string): Filter {
  const asked = new URLSearchParams(hash.slice(1));
  const { story = first, theme = 'light', dir = 'ltr', width = '' } = Object.fromEntries(asked);
  return { story, theme, dir, width };
}

function isChosen(filter: Filter, { title }: Story, { theme, dir }: Variant, at: number): boolean {
  const wanted = [filter.story, filter.theme, filter.dir, filter.width];
  // Four variants a width.
  const here = [title, theme, dir, String(Math.floor(at / 4))];
  return wanted.every((one, which) => one === '' || one === here[which]);
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly of: Readonly<Record<string, string>>;
  readonly on: (value: string) => void;
}

function Choice({ name, value, of, on }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={({ currentTarget }) => on(currentTarget.value)}>
        {Object.entries(of).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Frame({ story: { title }, variant }: { story: Story; variant: Variant }) {
  const name = `${title}, ${nameOf(variant)}`;
  const address = queryOf(title, variant);
  return (
    <section class="gallery-frame" aria-label={name}>
      <h2>
        <a href={address}>{name}</a>
      </h2>
      <iframe title={name} src={address} width={variant.width} height={800} loading="lazy" />
    </section>
  );
}

/** Makes each frame as high as the story in it says it is; answers with what stops that. */
function fitFrames(): () => void {
  const fit = ({ source, data }: MessageEvent<StoryDrawn>) => {
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.height = String(data.height);
  };
  addEventListener('message', fit);
  return () => removeEventListener('message', fit);
}
