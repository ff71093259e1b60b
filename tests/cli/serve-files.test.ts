import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileServer, serveFiles } from '../../cli/serve-files';

describe('serveFiles', () => {
  const root = mkdtempSync(join(tmpdir(), 'fact-context-serve-'));
  let server: FileServer;

  beforeAll(async () => {
    mkdirSync(join(root, 'open/deep'), { recursive: true });
    writeFileSync(join(root, 'open/deep/page.html'), '<p>Märchen</p>');
    writeFileSync(join(root, 'secret.txt'), 'secret');
    server = await serveFiles({
      folders: { '/open/': join(root, 'open') },
      pages: { '/made': () => 'made on the spot' },
      headers: { '/made': { 'x-own': 'yes' } },
    });
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('serves files with their type, and pages with their headers', async () => {
    const file = await fetch(`${server.origin}/open/deep/page.html`);
    expect(file.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await file.text()).toBe('<p>Märchen</p>');

    const page = await fetch(`${server.origin}/made?with=query`);
    expect(page.headers.get('x-own')).toBe('yes');
    expect(await page.text()).toBe('made on the spot');
  });

  it.each([
    '/',
    '/open/',
    '/open/deep',
    '/open/missing.html',
    '/open/..%2fsecret.txt',
    '/open/deep%2f..%2f..%2fsecret.txt',
    '/open/%2e%2e/secret.txt',
    '/open/%00',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(server.origin + path)).status).toBe(404);
  });

  it('only gives', async () => {
    expect((await fetch(`${server.origin}/made`, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('survives an address that cannot be decoded', async () => {
    await fetch(`${server.origin}/open/%ff`).catch(() => {});
    expect((await fetch(`${server.origin}/made`)).status).toBe(200);
  });
});
