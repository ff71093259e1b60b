import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Folders that are served, and how. */
export interface ServeOptions {
  /** Folders by the path they stand under: `{'/sample/': 'public/sample'}`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Pages made on the spot, by path. */
  readonly pages?: Readonly<Record<string, () => string | Promise<string>>>;
  /** Headers of single paths, over the usual ones. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A running server. */
export interface FileServer {
  /** `http://127.0.0.1:49152`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** More would be a mistake on a server for one browser. */
const MAX_CONNECTIONS = 64;
const REQUEST_MS = 10_000;

async function bodyFor(path: string, options: ServeOptions): Promise<string | Buffer | null> {
  const page = options.pages?.[path];
  if (page) return await page();
  const mount = Object.keys(options.folders).find((prefix) => path.startsWith(prefix));
  if (mount === undefined || mount === path) return null;
  const inside = normalize(decodeURIComponent(path.slice(mount.length)));
  if (inside.startsWith('..') || inside.startsWith('/')) return null;
  return await readFile(join(options.folders[mount] ?? '', inside)).catch(() => null);
}

async function answer(url: string, response: ServerResponse, options: ServeOptions) {
  const path = new URL(url, 'http://127.0.0.1').pathname;
  const body = await bodyFor(path, options);
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...options.headers?.[path],
  });
  response.end(body);
}

/** Serves files to this machine only, on a free port. */
export async function serveFiles(options: ServeOptions): Promise<FileServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    answer(request.url ?? '/', response, options).catch(() => response.destroy());
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.requestTimeout = REQUEST_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
