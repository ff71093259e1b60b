import { render } from 'preact';
import { atRest } from '../play';
import type { Story } from '../story';

/** What the page of a story tells the gallery around it. */
export interface StoryDrawn {
  /** Of the whole page, in CSS pixels. */
  readonly height: number;
}

/**
 * Draws all states of a story, one below the other, and marks the page as ready when nothing of it
 * changes any more. What failed stands in the page's `data-failed`.
 */
export async function showStory(story: Story, document: Document): Promise<void> {
  const { body, documentElement: html } = document;
  html.dataset.surface = story.surface;
  const states = Object.entries(story.states);
  // Whole surfaces bring what every part stands in.
  const isPart = story.surface === 'part';
  // One tree: ids that components make for themselves differ within one alone.
  render(
    <main class="gallery-states">
      {states.map(([name, state]) => (
        <section key={name} class="gallery-state">
          <h2 class="gallery-name">{name}</h2>
          <div class={isPart ? 'gallery-body fc' : 'gallery-body'} data-state={name}>
            {typeof state === 'function' ? state() : state.render()}
          </div>
        </section>
      ))}
    </main>,
    body,
  );
  await atRest(body);
  const roots = [...document.querySelectorAll<HTMLElement>('[data-state]')];
  const failed: string[] = [];
  for (const [at, [name, state]] of states.entries()) {
    const root = roots[at];
    if (typeof state === 'function' || !root) continue;
    await state.play(root).catch((error: unknown) => failed.push(`${name}: ${error}`));
  }
  fromHere(document);
  await Promise.all([
    ...[...document.fonts].map((font) => font.load()),
    ...[...document.images].map((image) => image.decode().catch(() => undefined)),
  ]);
  (document.activeElement as HTMLElement | null)?.blur();
  await atRest(body);
  if (failed.length > 0) html.dataset.failed = failed.join('\n');
  html.dataset.ready = 'true';
  const drawn: StoryDrawn = { height: html.scrollHeight };
  parent.postMessage(drawn, '*');
}

/** Pictures of the extension stand beside the gallery, which may be opened as a file. */
function fromHere({ images }: Document): void {
  for (const image of images) {
    const address = image.getAttribute('src');
    if (address?.startsWith('/')) image.src = `.${address}`;
  }
}
