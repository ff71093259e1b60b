import type { Story } from '../story';

const files = import.meta.glob<Story>('../../../{components,utils}/**/*.stories.tsx', {
  eager: true,
  import: 'default',
});

/** All stories of the tree, by title, in its order. */
export const STORIES: ReadonlyMap<string, Story> = new Map(
  Object.values(files)
    .sort((one, other) => one.title.localeCompare(other.title, 'en'))
    .map((story) => [story.title, story]),
);
