import type { Story } from '../../tests/gallery/story';
import { Button } from './Button';

const story: Story = {
  title: 'Parts, button',
  surface: 'part',
  states: {
    'the way on': () => <Button kind="main">Import</Button>,
    plain: () => <Button>Choose a file</Button>,
    quiet: () => <Button kind="quiet">Not now</Button>,
    deletes: () => <Button kind="danger">Delete 3 people</Button>,
    small: () => <Button size="s">Undo</Button>,
    'with a drawing': () => <Button icon="download">Save a backup</Button>,
    'cannot be pressed': () => <Button disabled>Import</Button>,
    'words over several lines': () => (
      <Button>Ask again for all the news sites that were named when it was installed</Button>
    ),
  },
};
export default story;
