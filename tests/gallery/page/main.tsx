import { render } from 'preact';
import '../../../components/card/card.css';
import '../../../components/parts/page.css';
import '../../../utils/page/marks/mark-lines.css';
import './fonts.css';
import './gallery.css';
import { STORIES } from './collect-stories';
import { GalleryPage } from './GalleryPage';
import { showStory } from './show-story';

/** For those who look through all of them from outside: titles and surfaces. */
Object.assign(window, {
  stories: [...STORIES.values()].map(({ title, surface }) => ({ title, surface })),
});

const asked = new URLSearchParams(location.search);
const story = STORIES.get(asked.get('story') ?? '');
const { documentElement: html } = document;

if (story) {
  html.dir = asked.get('dir') ?? 'ltr';
  html.dataset.theme = asked.get('theme') ?? 'light';
  document.title = story.title;
  void showStory(story, document);
} else {
  render(<GalleryPage stories={STORIES} />, document.body);
}
