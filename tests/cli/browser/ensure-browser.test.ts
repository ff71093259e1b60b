import { describe, expect, it } from 'vitest';
import { ensureBrowser, type Installer } from '../../../cli/browser/ensure-browser';

/** A machine without browsers; what it is asked to run is written down. */
function machine(able: Partial<Installer> & { installs?: boolean } = {}) {
  const ran: string[] = [];
  let present = false;
  const installer: Installer = {
    find: () => (present ? '/usr/bin/found' : null),
    isRoot: () => true,
    hasApt: () => true,
    run(command, args) {
      ran.push([command, ...args].join(' '));
      present = able.installs ?? true;
      return true;
    },
    say: () => {},
    ...able,
  };
  return { installer, ran };
}

describe('ensureBrowser', () => {
  it('leaves a machine that has one alone', () => {
    const { installer, ran } = machine({ find: () => '/usr/bin/chromium' });

    expect(ensureBrowser('chromium', installer)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  it.each([
    ['chromium', 'chromium'],
    ['firefox', 'firefox-esr'],
  ] as const)('installs %s by apt, as root', (name, debian) => {
    const { installer, ran } = machine();

    expect(ensureBrowser(name, installer)).toBe('/usr/bin/found');
    expect(ran).toEqual(['apt-get update', `apt-get install -y --no-install-recommends ${debian}`]);
  });

  it.each([
    ['not root', { isRoot: () => false }],
    ['not Debian', { hasApt: () => false }],
    ['apt fails', { run: () => false }],
    ['apt does not bring it', { installs: false }],
  ])('fails with the command to type: %s', (_, able) => {
    const { installer } = machine(able);

    expect(() => ensureBrowser('firefox', installer)).toThrow(/apt-get install -y .*firefox-esr/);
  });
});
