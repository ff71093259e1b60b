import type { Story } from '../../tests/gallery/story';
import { english as t } from '../../utils/english';
import { Button } from './Button';
import { DayMark } from './DayMark';
import { EmptyState } from './EmptyState';
import { FactRows } from './FactRows';
import { Icon, type IconName } from './Icon';
import { Keys } from './Keys';
import { OwnMark } from './OwnMark';
import { Plate } from './Plate';
import { Toast } from './Toast';

const none = () => undefined;
const ICONS: readonly IconName[] = [
  ...(['back', 'forward', 'up', 'down', 'chevron', 'close', 'done', 'plus', 'more'] as const),
  ...(['bin', 'copy', 'edit', 'undo', 'clock', 'download', 'upload', 'eye', 'globe'] as const),
  ...(['info', 'leave', 'lock', 'pack', 'pause', 'people', 'post', 'search'] as const),
  ...(['settings', 'shield', 'storage', 'warning', 'wrong'] as const),
];

const story: Story = {
  title: 'Parts, signs',
  surface: 'part',
  states: {
    'that day': () => <DayMark kind="then" label="That day" />,
    now: () => <DayMark kind="now" label="Now" />,
    unchanged: () => <DayMark kind="both" label="That day and now" />,
    'nothing on record': () => <DayMark kind="gap" label="Nothing on record" />,
    plates: () => (
      <>
        <Plate size="s">KS</Plate> <Plate>KS</Plate> <Plate size="l">KS</Plate>{' '}
        <Plate isPost>
          <Icon name="post" />
        </Plate>
      </>
    ),
    'own word': () => (
      <p>
        Prime Minister
        <OwnMark text="by you" />
      </p>
    ),
    keys: () => <Keys keys={['Alt', 'Shift', 'F']} />,
    drawings: () => ICONS.map((name) => <Icon key={name} name={name} />),
    'rows of facts': () => (
      <FactRows
        rows={[
          ['People', '1,204'],
          ['Licence', 'CC0-1.0'],
        ]}
      />
    ),
    'nothing there': () => (
      <EmptyState title="Nobody yet" text="People you add are kept in this browser alone.">
        <Button kind="main">Add somebody</Button>
      </EmptyState>
    ),
    'toast with a way back': () => (
      <div class="fc" style={{ blockSize: '96px' }}>
        <Toast message={{ text: 'Ada Example was deleted.', undo: none }} t={t} onOver={none} />
      </div>
    ),
  },
};
export default story;
