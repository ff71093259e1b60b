import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The folder of the built gallery; nothing in it needs a server. */
export const GALLERY = join(root, '.output/gallery');

/** Builds the page with all stories in it, anew. One script, as modules are not read from files. */
export default async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: GALLERY,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: join(root, 'tests/gallery/page/main.tsx'),
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
        cssFileName: 'gallery',
      },
    },
  });
  cpSync(join(root, 'tests/gallery/page/index.html'), join(GALLERY, 'index.html'));
  cpSync(join(root, 'public/icon'), join(GALLERY, 'icon'), { recursive: true });
}
