import { pageCard } from '../../tests/gallery/page-card';
import { clintons, roscoe, starmer } from '../../tests/gallery/people';
import { pressing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';

const named = { name: 'Clinton', kind: 'name', why: '“Clinton” · two fit' } as const;
const never = () => new Promise<never>(() => undefined);

const story: Story = {
  title: 'Card, chooser, wrong person and posts',
  surface: 'card',
  states: {
    'who is meant': pageCard(clintons, { named }),
    'one of them': { render: pageCard(clintons, { named }), play: pressing('Hillary Clinton') },
    'wrong person': { render: pageCard([starmer]), play: pressing('Wrong person?') },
    'nobody is meant': {
      render: pageCard([starmer]),
      play: pressing('Wrong person?', 'Nobody', 'Mark nobody'),
    },
    'a post': { render: pageCard([starmer]), play: pressing('Who held this?') },
    'a post on another day': {
      render: pageCard([starmer]),
      play: pressing('Who held this?', 'Previous change'),
    },
    'a post that nobody holds': {
      render: pageCard([roscoe]),
      play: pressing('Who held this?'),
    },
    'who held it after': {
      render: pageCard([starmer]),
      play: pressing('Who held this?', 'Tomas Reht'),
    },
    waiting: {
      render: pageCard([starmer], { loadPost: never }),
      play: pressing('Who held this?'),
    },
    failed: {
      render: pageCard([starmer], { loadPost: () => Promise.reject(new Error('no answer')) }),
      play: pressing('Who held this?'),
    },
  },
};
export default story;
