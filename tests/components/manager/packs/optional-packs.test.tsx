// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ManagedPack } from '../../../../components/manager/manager-services';
import { PackList } from '../../../../components/manager/packs/PackList';
import {
  type DownloadOutcome,
  UPDATE_FAILURES,
} from '../../../../components/manager/packs/update-services';
import { useGets } from '../../../../components/manager/packs/use-gets';
import { useUpdates } from '../../../../components/manager/packs/use-updates';
import type { OptionalPack } from '../../../../utils/packs/shipped/catalogue';
import { button, description, press, show, step } from '../../render';
import { managerServices, noUpdates } from '../manager-parts';

const NOR: OptionalPack = {
  ...{ id: 'nor', title: 'Nor', version: '1.2.0', licence: 'CC-BY-4.0', scope: 'All of Nor.' },
  ...{ attribution: ['Rows of the Ledger of Nor.'], verified: '2026-06-19', people: 40 },
  ...{ bytes: 1000, address: 'https://packs.example/nor.json.gz', sha256: 'a'.repeat(64) },
};
const HERE: ManagedPack = { ...NOR, version: '1.2.0' };
const EXPECTED = { pack: 'nor', version: '1.2.0', file: { bytes: 1000, sha256: NOR.sha256 } };
const FILE = new File(['{}'], 'nor.json.gz');

/** A list of packs with one optional pack, which comes when the test says so. */
function world(listed: OptionalPack = NOR) {
  let end: (outcome: DownloadOutcome) => void = () => undefined;
  let tell: (bytes: number) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const get = vi.fn((_pack: OptionalPack, { signal, onProgress }) => {
    signals.push(signal);
    tell = onProgress;
    return new Promise<DownloadOutcome>((resolve) => (end = resolve));
  });
  const [fetched, chosen] = [vi.fn(), vi.fn()];
  const updates = { ...noUpdates, get };
  const base = managerServices();
  const services = managerServices({
    updates,
    shipped: { ...base.shipped, catalogue: async () => [listed] },
    importing: { ...base.importing, sizeText: (bytes) => `${bytes} B` },
  });
  const Shown = ({ packs = [] }: { readonly packs?: readonly ManagedPack[] }) => (
    <PackList
      packs={packs}
      onAdd={async () => undefined}
      onRemove={() => undefined}
      updates={useUpdates(updates, fetched)}
      gets={useGets(updates, packs, { fetched, chosen })}
      services={services}
    />
  );
  return {
    ...{ get, signals, fetched, chosen, Shown },
    end: (outcome: DownloadOutcome) => step(() => end(outcome)),
    tell: (bytes: number) => step(() => tell(bytes)),
  };
}

const text = () => document.body.textContent;
const words = () => document.querySelector('[data-available] [role=status]')?.textContent;
const focused = () => document.activeElement?.textContent;

describe('an optional pack with an address', () => {
  it('is described, and nobody is asked', async () => {
    const { get, Shown } = world();
    await show(<Shown />);
    expect(text()).toContain(
      'All of Nor.40 people · 1000 B · checked up to 2026-06-19 · CC-BY-4.0Rows of the Ledger of Nor.',
    );
    expect(get).not.toHaveBeenCalled();
  });

  it('is fetched when the reader has seen what and whence, and handed on to be looked at', async () => {
    const { get, tell, end, fetched, Shown } = world();
    await show(<Shown />);
    await press(button('Get (Nor)'));
    expect(get).not.toHaveBeenCalled();
    expect(description(button('Cancel (Nor)'))).toContain('1000 B from packs.example');
    expect(focused()).toBe('Cancel (Nor)');
    await press(button('Download (Nor)'));
    expect(get).toHaveBeenCalledExactlyOnceWith(NOR, expect.anything());
    expect(words()).toBe('Downloading from packs.example…');
    expect(focused()).toBe('Stop (Nor)');
    await tell(250);
    expect(document.querySelector('progress')).toMatchObject({ value: 250, max: 1000 });
    expect(text()).toContain('250 B of 1000 B');
    expect(fetched).not.toHaveBeenCalled();
    await end({ type: 'downloaded', file: FILE });
    expect(fetched.mock.calls).toEqual([[FILE, EXPECTED]]);
    expect(words()).toBe('Version 1.2.0 is downloaded, and nothing is changed yet.');
    await press(button('See what would change (Nor)'));
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(get).toHaveBeenCalledOnce();
  });

  it('is left alone when the reader says so', async () => {
    const { get, Shown } = world();
    await show(<Shown />);
    await press(button('Get (Nor)'));
    await press(button('Cancel (Nor)'));
    expect(focused()).toBe('Get (Nor)');
    expect(get).not.toHaveBeenCalled();
  });

  it('is stopped half-way when the reader says so', async () => {
    const { signals, end, fetched, Shown } = world();
    await show(<Shown />);
    await press(button('Get (Nor)'));
    await press(button('Download (Nor)'));
    await press(button('Stop (Nor)'));
    expect(signals[0]?.aborted).toBe(true);
    await end({ type: 'stopped' });
    expect(button('Get (Nor)')).toBeTruthy();
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each(UPDATE_FAILURES)('that cannot be had, %s, says why with the place', async (kind) => {
    const { get, end, fetched, Shown } = world();
    await show(<Shown />);
    await press(button('Get (Nor)'));
    await press(button('Download (Nor)'));
    await end({ type: 'failed', kind, detail: 'packs.example/nor' });
    expect(words()).toContain('packs.example/nor');
    expect(words()).toMatch(/Nothing was changed\.$/);
    expect(fetched).not.toHaveBeenCalled();
    await press(button('Try again (Nor)'));
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('that is here is no longer offered, and is fetched anew once it was removed', async () => {
    const { end, Shown } = world();
    await show(<Shown />);
    await press(button('Get (Nor)'));
    await press(button('Download (Nor)'));
    await end({ type: 'downloaded', file: FILE });
    await show(<Shown packs={[HERE]} />);
    expect(document.querySelector('[data-available]')).toBeNull();
    await press(button('Remove (Nor)'));
    expect(text()).toContain('You can add it again here.');
    await show(<Shown packs={[]} />);
    expect(button('Get (Nor)')).toBeTruthy();
  });

  it.each([
    ['an older version', '1.1.9', true],
    ['the same version', '1.2.0', false],
    ['a newer version', '1.10.0', false],
  ])('that is here in %s: offered %s', async (_, version, isOffered) => {
    const { Shown } = world();
    await show(<Shown packs={[{ ...HERE, version }]} />);
    expect(text()?.includes('Version 1.2.0; you have 1.1.9.')).toBe(isOffered);
    expect(document.querySelector('[data-available]') !== null).toBe(isOffered);
  });
});

describe('an optional pack that is a file', () => {
  const AS_FILE = { ...NOR, address: 'file' };

  it('is handed on as the file that the reader chooses', async () => {
    const { get, chosen, Shown } = world(AS_FILE);
    await show(<Shown />);
    expect(text()).toContain('It is had as a file.');
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([]);
    const input = document.querySelector<HTMLInputElement>('[data-available] input[type=file]');
    expect(input?.closest('label')?.textContent).toBe('Choose its file (Nor)');
    Object.defineProperty(input, 'files', { value: [FILE] });
    await step(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(chosen.mock.calls).toEqual([[FILE, EXPECTED]]);
    expect(get).not.toHaveBeenCalled();
  });

  it('needs its file again when it was removed', async () => {
    const { Shown } = world(AS_FILE);
    await show(<Shown packs={[HERE]} />);
    await press(button('Remove (Nor)'));
    expect(text()).toContain('you need its file');
  });
});
