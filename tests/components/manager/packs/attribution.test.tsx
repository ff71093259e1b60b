// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Attribution } from '../../../../components/manager/packs/Attribution';
import { show } from '../../render';
import { managerServices } from '../manager-parts';

const { t } = managerServices();
const SHORT = 'Rows of the Ledger of Nor.';
const LONG = `The Ledger’s licence: ${'use it as you like, and say so. '.repeat(10)}`;

describe('the attribution of a pack', () => {
  it('stands open where it is short', async () => {
    const shown = await show(<Attribution lines={[SHORT, SHORT]} t={t} />);
    expect(shown.textContent).toBe(`${SHORT} ${SHORT}`);
    expect(shown.querySelector('details')).toBeNull();
  });

  it('is folded where it is a licence’s whole text, and whole within', async () => {
    const shown = await show(<Attribution lines={[SHORT, LONG]} t={t} />);
    const details = shown.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Sources and their terms');
    expect([...(details?.querySelectorAll('p') ?? [])].map((one) => one.textContent)).toEqual([
      SHORT,
      LONG,
    ]);
  });

  it('is nothing where a pack names nobody', async () => {
    expect((await show(<Attribution lines={[]} t={t} />)).textContent).toBe('');
  });
});
