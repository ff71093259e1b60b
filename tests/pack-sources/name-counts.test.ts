import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packNames } from '../../packs/name-counts/pack-names';
import { readFamilyNames, readGivenNames } from '../../packs/name-counts/read-names';
import { unpackNames } from '../../utils/names/rarity/unpack';
import { tempFolder } from '../support/temp-folder';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('counts of names', () => {
  it('are read of the census as shares of ten million', () => {
    const folder = folderWith({
      'dist.all.last': 'SMITH          1.000  1.006      1\nRARELY         0.000 90.0  88000\n',
    });
    expect([...readFamilyNames(folder)]).toEqual([['smith', 100_000]]);
  });

  it('are added up over the years of births in which who is in the news was born', () => {
    const folder = folderWith({
      'yob1950.txt': 'Ann,F,30\nBo,M,10\n',
      'yob1951.txt': 'Ann,F,50\nAnn,M,10\n',
      'yob1880.txt': 'Old,M,1000\n',
      'NationalReadMe.txt': 'no births',
    });
    expect([...readGivenNames(folder)]).toEqual([
      ['ann', 9_000_000],
      ['bo', 1_000_000],
    ]);
  });

  it('cannot be read where there are none', () => {
    expect(() => readGivenNames(tempFolder())).toThrow(/no counts of births/);
  });

  it('come back out of the packed table, down to a power of two; the rare are left out', () => {
    const shares = new Map([
      ['anna', 1000],
      ['ann', 64],
      ['annabella', 40],
      ['rare', 5],
      ["o'b", 900],
    ]);
    const packed = packNames(shares, 20);
    expect([...unpackNames(packed)]).toEqual([
      ['ann', 64],
      ['anna', 512],
      ['annabella', 32],
    ]);
    expect(packed.length).toBeLessThan(16);
  });
});
