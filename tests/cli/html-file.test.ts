import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeHtml, readHtmlFile, withoutNoscript } from '../../cli/html-file';
import { tempFolder } from '../support/temp-folder';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodeHtml', () => {
  it.each([
    ['UTF-8 without a word', Buffer.from('Müller'), 'Müller'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFMüller'), 'Müller'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFMüller', 'utf16le'), 'Müller'],
    [
      'a declared encoding',
      latin1('<meta charset="iso-8859-1">M\xfcller'),
      '<meta charset="iso-8859-1">Müller',
    ],
    [
      'an encoding declared in the old way',
      Buffer.concat([
        latin1('<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=Shift_JIS">'),
        Buffer.from([0x8e, 0xf1, 0x91, 0x8a]),
      ]),
      '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=Shift_JIS">首相',
    ],
    [
      'a declaration of XML',
      latin1('<?xml version="1.0" encoding="windows-1252"?>M\xfcller'),
      '<?xml version="1.0" encoding="windows-1252"?>Müller',
    ],
    ['no declaration and no UTF-8', latin1('M\xfcller \x93x\x94'), 'Müller “x”'],
    [
      'an encoding nobody knows',
      latin1('<meta charset="klingon">M\xfcller'),
      '<meta charset="klingon">Müller',
    ],
    [
      'UTF-8 that says it is something else',
      Buffer.from('<meta charset="iso-8859-1">Müller'),
      '<meta charset="iso-8859-1">Müller',
    ],
    [
      'an encoding of ASCII bytes',
      latin1('<meta charset="iso-2022-jp">\x1b$B<sAj\x1b(B'),
      '<meta charset="iso-2022-jp">首相',
    ],
    ['nothing', Buffer.alloc(0), ''],
  ])('reads %s', (_, bytes, expected) => {
    expect(decodeHtml(bytes)).toBe(expected);
  });
});

describe('readHtmlFile', () => {
  it('unpacks what is gzipped, whatever it is called', async () => {
    const folder = tempFolder();
    for (const [name, bytes] of [
      ['page.html', Buffer.from('<p>Müller')],
      ['page.html.gz', gzipSync('<p>Müller')],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      expect(await readHtmlFile(join(folder, name))).toBe('<p>Müller');
    }
  });
});

describe('withoutNoscript', () => {
  it.each([
    ['a<noscript>b</noscript>c', 'ac'],
    ['a<NOSCRIPT class="x">b<noscript>c</NoScript >d', 'ad'],
    ['a<noscript>b', 'a'],
    ['a</noscript>b', 'a</noscript>b'],
    ['no tags', 'no tags'],
  ])('makes %j %j', (html, expected) => {
    expect(withoutNoscript(html)).toBe(expected);
  });
});
