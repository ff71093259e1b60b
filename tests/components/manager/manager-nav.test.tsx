// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import {
  MANAGER_VIEWS,
  ManagerNav,
  useView,
  viewOfHash,
} from '../../../components/manager/ManagerNav';
import { english as t } from '../../../utils/english';
import { show, step } from '../render';

function Shown() {
  const view = useView();
  return <ManagerNav view={view} t={t} />;
}

const current = () =>
  [...document.querySelectorAll('nav [aria-current="page"]')].map((link) =>
    link.getAttribute('href'),
  );

afterEach(() => {
  location.hash = '';
});

it.each(MANAGER_VIEWS.map((view) => [view]))('the address opens %s, and marks its link', (view) => {
  expect(viewOfHash(`#${view}`)).toBe(view);
});

it.each([['', '#', '#nothing', '#__proto__']])('the address %j opens the people', (hash) => {
  expect(viewOfHash(hash)).toBe('people');
});

it('follows the address, and marks the link of the part that is open alone', async () => {
  await show(<Shown />);
  expect(current()).toEqual(['#people']);
  await step(() => {
    location.hash = '#import';
    dispatchEvent(new Event('hashchange'));
  });
  expect(current()).toEqual(['#import']);
});
