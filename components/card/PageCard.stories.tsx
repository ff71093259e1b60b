import { pageCard } from '../../tests/gallery/page-card';
import {
  corrected,
  osborne,
  pierce,
  reeves,
  sisi,
  starmer,
  stocker,
  valdarno,
} from '../../tests/gallery/people';
import { pressing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';

const mentions = { places: [0.01, 0.04, 0.16, 0.31, 0.44, 0.67, 0.88], here: 1 };

const story: Story = {
  title: 'Card, a person',
  surface: 'card',
  states: {
    'changed since': pageCard([starmer], { mentions }),
    'opened by a command': pageCard([starmer], { mentions, focusable: true }),
    'another day': { render: pageCard([starmer]), play: pressing('Previous change') },
    'how do we know': { render: pageCard([starmer]), play: pressing('How do we know') },
    unchanged: pageCard([reeves]),
    'said again': pageCard([starmer], { isRepeat: true }),
    'said again, unchanged': pageCard([reeves], { isRepeat: true }),
    'no office that day': pageCard([stocker]),
    'left long before': pageCard([osborne]),
    'an office is meant': pageCard([starmer], {
      named: { name: 'the Prime Minister', kind: 'role', why: '“the Prime Minister” · one holder' },
    }),
    'own correction': pageCard([corrected]),
    'data ends after the article': pageCard([valdarno]),
    'data ends long before the article': pageCard([pierce]),
    'of another script': pageCard([sisi]),
  },
};
export default story;
