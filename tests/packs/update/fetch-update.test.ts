import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkUpdate, downloadUpdate } from '../../../utils/packs/update/fetch-update';
import { sha256 } from '../../../utils/sha256';
import { answerOn } from '../../support/answering-server';

const PACK = JSON.stringify({ persons: [{ id: '1', name: 'Ada Example' }] });
const BYTES = Buffer.byteLength(PACK);
const HASH = await sha256(PACK);
const options = { fetch, allowLoopback: true, silence: 300 };

/** Time between two pieces of an answer that drips, in ms, and their number: longer than `silence`. */
const DRIP = 100;
const DRIPS = 20;

/** Answers with one blank after the other, never silent for long, and then with the text. */
const dripping =
  (text: string): RequestListener =>
  (_, response) => {
    let left = DRIPS;
    const drip = setInterval(() => {
      if (left-- > 0) return void response.write(' ');
      clearInterval(drip);
      response.end(text);
    }, DRIP);
    response.on('close', () => clearInterval(drip));
  };

type Index = Record<string, unknown>;
const indexes: Record<string, Index> = {
  '/new': {},
  '/same': { version: '1' },
  '/older': { version: '0.9' },
  '/hash': { sha256: 'a'.repeat(64) },
  '/more': { bytes: BYTES + 1 },
  '/fewer': { bytes: BYTES - 1 },
  '/gone': { url: '/nothing' },
  '/broken': { url: '/broken.json' },
  '/mute': { url: '/silent' },
  '/away': { url: '/redirect' },
  '/bad-hash': { sha256: 'abc' },
  '/no-version': { version: '' },
  '/huge': { bytes: 10 ** 12 },
  '/elsewhere': { url: 'http://example.org/pack.json' },
  '/script': { url: 'javascript:alert(1)' },
  '/other-host': { url: 'https://files.example/pack.json' },
  '/other-port': { url: 'http://127.0.0.1:1/pack.json' },
  '/other-name': { url: '//localhost/pack.json' },
  '/slow': { url: '/slow.json' },
};
const indexOf = (change: Index) =>
  JSON.stringify({ version: '2', url: 'pack.json', bytes: BYTES, sha256: HASH, ...change });
const indexAnswers = Object.entries(indexes).map(([path, change]) => {
  const answer: RequestListener = (_, response) => response.end(indexOf(change));
  return [path, answer] as const;
});

let server: Awaited<ReturnType<typeof answerOn>>;
beforeAll(async () => {
  server = await answerOn({
    ...Object.fromEntries(indexAnswers),
    '/pack.json': (_, response) => response.end(PACK),
    '/html': (_, response) => response.end('<!doctype html><p>Sign in'),
    '/flood': (_, response) => response.end('x'.repeat(100_000)),
    '/redirect': (_, response) => response.writeHead(302, { location: '/new' }).end(),
    '/not-modified': (_, response) => response.writeHead(304).end(),
    '/choices': (_, response) => response.writeHead(300).end(),
    '/dripping': dripping(indexOf({})),
    '/slow.json': dripping(PACK.slice(DRIPS)),
    '/silent': () => undefined,
    '/stalled': (_, response) => response.write('{"version"'),
    '/broken.json': (_, response) => {
      response.writeHead(200, { 'content-length': BYTES });
      response.write(PACK.slice(0, 5), () => response.destroy());
    },
  });
});
afterAll(() => server.close());

/** Tests of silence wait for it; all others may be slow on a machine that is busy. */
const SILENT = /silent|stalled|dripping|mute|slow/;
const optionsFor = (path: string) =>
  SILENT.test(path) ? options : { ...options, silence: 60_000 };
const check = (path: string) =>
  checkUpdate({ version: '1', update: server.origin + path }, optionsFor(path));
async function update(path: string): Promise<string> {
  const offer = await check(path);
  if (!offer) throw new Error('no offer');
  return new TextDecoder().decode(await downloadUpdate(offer, optionsFor(path)));
}

it('finds a new version, fetches it and verifies it', async () => {
  expect(await check('/new')).toMatchObject({ version: '2', bytes: BYTES });
  expect(await update('/new')).toBe(PACK);
});

it('finds nothing where the version is the one that is installed', async () => {
  expect(await check('/same')).toBeNull();
});

describe('says what is wrong with the index:', () => {
  it.each([
    ['/html', 'index', 'is not JSON'],
    ['/flood', 'too-large', '/flood'],
    ['/redirect', 'redirect', '/redirect'],
    ['/nowhere', 'status', '404'],
    ['/not-modified', 'not-modified', '/not-modified'],
    ['/choices', 'status', '300'],
    ['/silent', 'silent', '127.0.0.1'],
    ['/stalled', 'silent', '127.0.0.1'],
    ['/dripping', 'silent', '127.0.0.1'],
    ['/older', 'older', '0.9'],
    ['/bad-hash', 'index', 'sha256'],
    ['/no-version', 'index', 'version'],
    ['/huge', 'index', 'bytes'],
    ['/elsewhere', 'address', 'http://example.org'],
    ['/script', 'address', 'javascript:'],
    ['/other-host', 'elsewhere', 'files.example'],
    ['/other-port', 'elsewhere', '127.0.0.1:1'],
    ['/other-name', 'elsewhere', 'localhost'],
  ])('%s', async (path, kind, detail) => {
    await expect(check(path)).rejects.toMatchObject({
      kind,
      detail: expect.stringContaining(detail),
    });
  });

  it.each([
    'http://example.org/index.json',
    'http://127.0.0.1:1/index.json',
    'ftp://example.org/',
    'https://reader:secret@example.org/',
    'data:application/json,{}',
    'index.json',
  ])('the address %s, which is never asked', async (address) => {
    const asked = { allowLoopback: false, fetch: () => expect.unreachable() };
    const pack = { version: '1', update: address };
    await expect(checkUpdate(pack, asked as never)).rejects.toMatchObject({ kind: 'address' });
  });

  it('nobody is there', async () => {
    const pack = { version: '1', update: 'http://127.0.0.1:1/' };
    await expect(checkUpdate(pack, options)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

it.each([
  ['/hash', 'altered'],
  ['/more', 'cut'],
  ['/fewer', 'too-large'],
  ['/broken', 'cut'],
  ['/gone', 'status'],
  ['/mute', 'silent'],
  ['/slow', 'silent'],
  ['/away', 'redirect'],
])('gives none of the pack behind %s: %s', async (path, kind) => {
  await expect(update(path)).rejects.toMatchObject({ kind });
});

it('ends when the reader stops it', async () => {
  const stop = new AbortController();
  const pack = { version: '1', update: `${server.origin}/silent` };
  const checking = checkUpdate(pack, { ...options, silence: 60_000, signal: stop.signal });
  stop.abort(new Error('stopped'));
  await expect(checking).rejects.toThrow('stopped');
});
