import { describe, expect, it } from 'vitest';
import { itemsOf, type Legislator } from '../../packs/bulk/uk-government/items';
import type { Member } from '../../packs/bulk/uk-government/members';

const peer = (id: string, given: string, title: string): Member => ({
  id,
  names: [{ given, prefix: 'Lord', title }],
  seats: [{ house: 'lords', from: '2005-06-21' }],
});
const lord = (item: string, label: string): Legislator => ({ item, label, isLord: true });
const found = (members: readonly Member[], ...lords: Legislator[]) =>
  Object.fromEntries(itemsOf(members, [], lords));

describe('the item of a peer', () => {
  it.each([
    ['the title as the label has it', 'Reed of Sample', 'Ada Reed, Baron Reed of Sample', true],
    ['the title without its place', 'Reed', 'Ada Reed, Baron Reed of Sample', true],
    ['the place in the title alone', 'Reed of Sample', 'Ada Reed, Baron Reed', true],
    ['another place', 'Reed of Sample', 'Ada Reed, Baron Reed of Elsewhere', false],
    ['another given name', 'Reed of Sample', 'Una Reed, Baron Reed of Sample', false],
    ['no title', 'Reed of Sample', 'Ada Reed', false],
  ])('%s: "%s" and "%s"', (_rule, title, label, fits) => {
    expect(found([peer('1', 'Ada', title)], lord('Q1', label))).toEqual(fits ? { 1: 'Q1' } : {});
  });

  it('is each one’s own where two of one name have titles of two places', () => {
    const members = [peer('1', 'Ada', 'Reed of Sample'), peer('2', 'Ada', 'Reed of Elsewhere')];
    const one = lord('Q1', 'Ada Reed, Baron Reed of Sample');
    const other = lord('Q2', 'Ada Reed, Baron Reed of Elsewhere');
    expect(found(members, one, other)).toEqual({ 1: 'Q1', 2: 'Q2' });
    expect(found(members, other)).toEqual({ 2: 'Q2' });
  });
});
