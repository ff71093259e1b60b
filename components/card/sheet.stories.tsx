import { pageCard } from '../../tests/gallery/page-card';
import { clintons, reeves, starmer } from '../../tests/gallery/people';
import { pressing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';

const named = { name: 'Clinton', kind: 'name', why: '“Clinton” · two fit' } as const;
const mentions = { places: [0.01, 0.04, 0.16, 0.31, 0.44, 0.67, 0.88], here: 1 };
const sheet = { shape: 'sheet', mentions } as const;

const story: Story = {
  title: 'Card, a sheet',
  surface: 'card',
  states: {
    'changed since': pageCard([starmer], sheet),
    unchanged: pageCard([reeves], { shape: 'sheet' }),
    'said again': pageCard([starmer], { ...sheet, isRepeat: true }),
    'how do we know': { render: pageCard([starmer], sheet), play: pressing('How do we know') },
    'what else can be done': { render: pageCard([starmer], sheet), play: pressing('More') },
    'who is meant': pageCard(clintons, { shape: 'sheet', named }),
    'wrong person': { render: pageCard([starmer], sheet), play: pressing('Wrong person?') },
    'a post': { render: pageCard([starmer], sheet), play: pressing('Who held this?') },
  },
};
export default story;
