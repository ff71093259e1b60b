import type { Story } from '../../tests/gallery/story';
import { Check } from './Check';
import { Range } from './Range';
import { Segments } from './Segments';
import { Select } from './Select';
import { Setting } from './Setting';
import { Switch } from './Switch';

const none = () => undefined;
const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const story: Story = {
  title: 'Parts, choices',
  surface: 'part',
  states: {
    'check, not chosen': () => <Check label="Everybody" checked={false} onChange={none} />,
    'check, chosen': () => <Check label="Everybody" checked onChange={none} />,
    'check, some': () => <Check label="Everybody" checked={false} some onChange={none} />,
    'check, fixed': () => <Check label="Everybody" checked disabled onChange={none} />,
    'switch, off': () => <Switch label="Mark names" checked={false} onChange={none} />,
    'switch, on': () => <Switch label="Mark names" checked onChange={none} />,
    'switch, fixed': () => <Switch label="Mark names" checked disabled onChange={none} />,
    segments: () => <Segments label="Theme" choices={THEMES} value="light" onChange={none} />,
    list: () => <Select label="Theme" choices={THEMES} value="dark" onChange={none} />,
    range: () => (
      <Range
        {...{ label: 'Wait', min: 0, max: 1000, step: 50, value: 350 }}
        valueText="350 ms"
        onChange={none}
      />
    ),
    'row of settings': () => (
      <Setting label="Mark offices" help="“the Prime Minister” where no name stands.">
        {(named) => <Switch {...named} checked onChange={none} />}
      </Setting>
    ),
  },
};
export default story;
