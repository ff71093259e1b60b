import { expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import { createPostSearch } from '../../../utils/storage/directory/post-search';
import { makeFact, makePerson } from '../people';

const NOR = { id: 'nor', name: 'Kingdom of Nor', otherNames: ['Nor'] };
const SUD = { id: 'sud', name: 'United Suds', otherNames: ['US'] };

const holder = (id: string, label: string, more: Partial<Fact> = {}) =>
  makePerson({ id, name: id, facts: [makeFact({ label, post: { id, label }, ...more })] });

it('the order of words counts where it alone tells two posts apart', () => {
  const { exact } = createPostSearch([
    holder('to-sud', 'Ambassador of the Kingdom of Nor to the United Suds', { area: SUD }),
    holder('to-nor', 'Ambassador of the United Suds to the Kingdom of Nor', { area: NOR }),
  ]);
  const ids = (query: string) => exact(query).map(({ id }) => id);
  expect(ids('ambassador of Nor to the US')).toEqual(['to-sud']);
  expect(ids('ambassador of the US to Nor')).toEqual(['to-nor']);
  expect(ids('Nor US ambassador')).toEqual(['to-sud', 'to-nor']);
});

it('what fits better comes first, however much more there is to say of it', () => {
  const council = { name: 'Great Council of the Old City and all its Suburbs' };
  const { find } = createPostSearch([
    holder('deputy', 'Deputy Mayor'),
    holder('mayor', 'Mayor', { organization: council }),
  ]);
  expect(find('mayor').map(({ id }) => id)).toEqual(['mayor', 'deputy']);
});

it('typos are forgiven only where nothing fits without', () => {
  const { find } = createPostSearch([holder('mayor', 'Mayor'), holder('major', 'Major')]);
  expect(find('mayor').map(({ id }) => id)).toEqual(['mayor']);
  expect(find('mayir').map(({ id }) => id)).toEqual(['mayor']);
  expect(new Set(find('maxor').map(({ id }) => id))).toEqual(new Set(['mayor', 'major']));
});
