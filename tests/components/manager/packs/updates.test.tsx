// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ManagedPack, ManagerServices } from '../../../../components/manager/manager-services';
import { PackList } from '../../../../components/manager/packs/PackList';
import {
  type AskOutcome,
  type DownloadOutcome,
  UPDATE_FAILURES,
} from '../../../../components/manager/packs/update-services';
import { useGets } from '../../../../components/manager/packs/use-gets';
import { useUpdates } from '../../../../components/manager/packs/use-updates';
import { english as t } from '../../../../utils/english';
import { button, press, show, step } from '../../render';
import { managerServices, noUpdates } from '../manager-parts';

const PACK: ManagedPack = {
  id: 'uk',
  title: 'UK',
  version: '1',
  licence: 'CC0-1.0',
  people: 3,
  update: 'https://packs.example/uk.json',
};
const OFFER = { version: '2', bytes: 50 };
const FILE = new File(['{}'], 'UK 2');

/** A list of packs whose server answers when the test says so. */
function world(packs: readonly ManagedPack[] = [PACK]) {
  let answer: (outcome: AskOutcome) => void = () => undefined;
  let end: (outcome: DownloadOutcome) => void = () => undefined;
  let tell: (bytes: number) => void = () => undefined;
  const signals: AbortSignal[] = [];
  const updates: ManagerServices['updates'] = {
    ...noUpdates,
    ask: vi.fn((_, signal) => {
      signals.push(signal);
      return new Promise<AskOutcome>((resolve) => (answer = resolve));
    }),
    download: vi.fn((_pack, _offer, { signal, onProgress }) => {
      signals.push(signal);
      tell = onProgress;
      return new Promise<DownloadOutcome>((resolve) => (end = resolve));
    }),
  };
  const services = {
    t,
    updates,
    shipped: managerServices().shipped,
    importing: { sizeText: (bytes: number) => `${bytes} B` },
    dateText: (day: string) => day,
    numberText: String,
  } as unknown as ManagerServices;
  const review = vi.fn();
  const Shown = ({ shown = packs }: { shown?: readonly ManagedPack[] }) => (
    <PackList
      packs={shown}
      onAdd={async () => undefined}
      onRemove={() => undefined}
      updates={useUpdates(updates, review)}
      gets={useGets(updates, shown, { fetched: review, chosen: review })}
      services={services}
    />
  );
  return {
    ...{ updates, signals, review, Shown },
    answer: (outcome: AskOutcome) => step(() => answer(outcome)),
    end: (outcome: DownloadOutcome) => step(() => end(outcome)),
    tell: (bytes: number) => step(() => tell(bytes)),
  };
}

const words = () => document.querySelector('[role=status]')?.textContent;
const pressNamed = (name: string) => press(button(`${name} (UK)`));

describe('a pack with an update address', () => {
  it('is asked about, downloaded, and handed on with what it is to be', async () => {
    const { answer, tell, end, review, updates, Shown } = world();
    await show(<Shown />);
    expect(document.body.textContent).toContain('packs.example');
    expect(updates.ask).not.toHaveBeenCalled();
    await pressNamed('Check for an update');
    expect(words()).toBe('Asking packs.example…');
    await answer({ type: 'offered', offer: OFFER });
    expect(words()).toBe('Version 2 is available (50 B).');
    await pressNamed('Download it');
    await tell(20);
    expect(document.querySelector('progress')).toMatchObject({ value: 20, max: 50 });
    expect(review).not.toHaveBeenCalled();
    await end({ type: 'downloaded', file: FILE });
    expect(review.mock.calls).toEqual([[FILE, { pack: 'uk', version: '2' }]]);
    await pressNamed('See what would change');
    expect(review).toHaveBeenCalledTimes(2);
    expect(updates.download).toHaveBeenCalledOnce();
  });

  it('may be the newest', async () => {
    const { answer, Shown } = world();
    await show(<Shown />);
    await pressNamed('Check for an update');
    await answer({ type: 'newest' });
    expect(words()).toBe('This is the newest version.');
    expect(button('Check for an update (UK)')).toBeTruthy();
  });

  it('stops when told to, asking and downloading', async () => {
    const { answer, end, signals, review, Shown } = world();
    await show(<Shown />);
    await pressNamed('Check for an update');
    await pressNamed('Stop');
    expect(signals[0]?.aborted).toBe(true);
    await answer({ type: 'stopped' });
    await pressNamed('Check for an update');
    await answer({ type: 'offered', offer: OFFER });
    await pressNamed('Download it');
    await pressNamed('Stop');
    expect(signals[2]?.aborted).toBe(true);
    await end({ type: 'stopped' });
    expect(button('Download it (UK)')).toBeTruthy();
    expect(review).not.toHaveBeenCalled();
  });

  it.each(UPDATE_FAILURES)('says why there is none: %s', async (kind) => {
    const { answer, end, review, Shown } = world();
    await show(<Shown />);
    await pressNamed('Check for an update');
    await answer({ type: 'failed', kind, detail: 'THAT' });
    expect(words()).toMatch(/THAT.*Nothing was changed\.$/);
    await pressNamed('Try again');
    await answer({ type: 'offered', offer: OFFER });
    await pressNamed('Download it');
    await end({ type: 'failed', kind, detail: 'THAT' });
    expect(words()).toMatch(/THAT.*Nothing was changed\.$/);
    expect(review).not.toHaveBeenCalled();
  });

  it('forgets its update once another version is installed', async () => {
    const { answer, Shown } = world();
    await show(<Shown />);
    await pressNamed('Check for an update');
    await answer({ type: 'offered', offer: OFFER });
    await show(<Shown shown={[{ ...PACK, version: '2' }]} />);
    expect(words()).toBe('');
  });
});

it('offers nothing for a pack that names no address', async () => {
  const { update: _, ...pack } = PACK;
  const { Shown } = world([pack]);
  await show(<Shown />);
  expect(document.querySelector('.fc-pack-update')).toBeNull();
});
