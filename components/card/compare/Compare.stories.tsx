import {
  EVERYBODY,
  osborne,
  reeves,
  SURROUNDINGS,
  starmer,
  stocker,
} from '../../../tests/gallery/people';
import { pressing } from '../../../tests/gallery/play';
import type { Story } from '../../../tests/gallery/story';
import { buildCardModel } from '../../../utils/card/build-card-model';
import { compareModel, scaleOf } from '../../../utils/card/compare-model';
import type { Scale } from '../../../utils/card/years-line';
import { english as t } from '../../../utils/english';
import type { Person } from '../../../utils/people/person';
import { Compare } from './Compare';
import type { CompareProps } from './compared';

const none = () => undefined;
const mentions = [
  { places: [0.01, 0.12, 0.28, 0.4, 0.61, 0.9], here: 0 },
  { places: [0.52, 0.58, 0.71, 0.86], here: 0 },
  null,
];

/** These people side by side, as the stories' article names them. */
function compared(people: readonly Person[], changed: Partial<CompareProps> = {}) {
  const modelsOn = (scale?: Scale) =>
    people.map((person) => buildCardModel({ ...SURROUNDINGS, others: EVERYBODY, person, scale }));
  return () => (
    <Compare
      model={compareModel(modelsOn(scaleOf(modelsOn())))}
      mentions={people.map((_, at) => mentions[at] ?? null)}
      t={t}
      shape="beside"
      onCopy={async () => true}
      onMove={none}
      onUnpin={none}
      {...changed}
    />
  );
}

const story: Story = {
  title: 'Card, compared',
  surface: 'page',
  states: {
    two: compared([starmer, reeves]),
    three: compared([starmer, osborne, stocker]),
    'at the lower edge': compared([starmer, reeves], { shape: 'sheet' }),
    'how do we know': {
      render: compared([starmer, reeves]),
      play: pressing('How do we know'),
    },
  },
};
export default story;
