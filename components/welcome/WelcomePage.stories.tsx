import type { Story } from '../../tests/gallery/story';
import { english as t } from '../../utils/english';
import { dateFormatter } from '../../utils/people/words/format-date';
import { WelcomePage } from './WelcomePage';
import type { WelcomePack, WelcomeServices } from './welcome-services';

const numbers = new Intl.NumberFormat('en-GB');

const PACKS: readonly WelcomePack[] = [
  {
    ...{ id: 'starter', title: 'Starter pack', people: 1204, state: 'here' },
    scope: 'Heads of state and government, ministers and party leaders of 120 countries.',
  },
  {
    ...{ id: 'uk', title: 'UK government', people: 3310, state: 'waiting' },
    scope: 'Members of both Houses and ministers since 1979.',
  },
  {
    ...{ id: 'se', title: 'Swedish parliament', people: 1650, state: 'to_get' },
    scope: 'Members of the Riksdag since 1990.',
  },
];

const page = (changed: Partial<WelcomeServices> = {}, taken = 0) => {
  const services: WelcomeServices = {
    t,
    numberText: (count) => numbers.format(count),
    dateText: dateFormatter('en-GB'),
    namedSites: {
      sites: 2,
      countries: 2,
      some: ['one.example', 'two.example'],
      byCountry: () => [
        { country: 'Norway', hosts: ['one.example'] },
        { country: 'Oman', hosts: ['two.example'] },
      ],
    },
    watchPacks: (tell) => {
      tell(PACKS);
      return () => undefined;
    },
    shortcuts: async () => [
      { name: 'Next person', keys: 'Alt+Shift+J' },
      { name: 'Open', keys: '' },
    ],
    sites: {
      read: async () => ({
        named: { sites: 2, countries: 2, taken },
        added: [],
        off: [],
        every: false,
      }),
      add: async () => null,
      allowNamed: async () => undefined,
    },
    requestCount: async () => 0,
    openManager: () => undefined,
    close: () => undefined,
    ...changed,
  };
  return () => <WelcomePage services={services} />;
};

const story: Story = {
  title: 'Welcome',
  surface: 'page',
  states: {
    'the first start': page(),
    'sites refused': page({}, 2),
  },
};
export default story;
