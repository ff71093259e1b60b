import type { Story } from '../../tests/gallery/story';
import { Field } from './Field';
import { SearchBox } from './SearchBox';

const none = () => undefined;

const story: Story = {
  title: 'Parts, fields',
  surface: 'part',
  states: {
    empty: () => <Field label="Name" value="" onChange={none} />,
    'with a hint': () => (
      <Field label="From" hint="2024, 2024-09 or 2024-09-26" value="2024-09" onChange={none} />
    ),
    wrong: () => (
      <Field
        label="From"
        value="2024-13"
        error="There is no 13th month: write 2024, 2024-09 or 2024-09-26."
        onChange={none}
      />
    ),
    'several lines': () => (
      <Field
        label="In one sentence"
        value="British politician and barrister."
        multiline
        onChange={none}
      />
    ),
    search: () => <SearchBox label="Search people" query="" status="" onSearch={none} />,
    'search, answered': () => (
      <SearchBox label="Search people" query="starmer" status="2 people found" onSearch={none} />
    ),
  },
};
export default story;
