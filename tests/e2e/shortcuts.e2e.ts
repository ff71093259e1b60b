import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../utils/sites/manifest';
import { useStage } from '../support/stage';

interface CommandsApi {
  getAll(): Promise<readonly { name: string; shortcut: string }[]>;
}

describe('the keys of our commands', () => {
  const stage = useStage();

  it('are given by the browser as the manifest asks for them', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');

    const given = await manager.evaluate(async () => {
      const { commands } = (globalThis as unknown as { chrome: { commands: CommandsApi } }).chrome;
      return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
    });

    const commands = Object.entries(manifestFor(stage.session.name).commands ?? {});
    // The reader gives the others their keys.
    const wanted = commands.filter(([, { suggested_key }]) => suggested_key !== undefined);
    expect(wanted).not.toEqual([]);
    expect(given).toEqual(
      expect.arrayContaining(
        wanted.map(([name, { suggested_key }]) => [name, defaultOf(suggested_key)]),
      ),
    );
    expect(given.filter(([, shortcut]) => shortcut !== '')).toHaveLength(wanted.length);
  });
});

/** The keys where no system has its own. */
function defaultOf(
  keys: string | { default?: string | undefined } | undefined,
): string | undefined {
  return typeof keys === 'object' ? keys.default : keys;
}
