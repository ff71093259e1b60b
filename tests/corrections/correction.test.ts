import '../support/fake-browser';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type CorrectionScope,
  correctionId,
  correctionsOn,
  readCorrection,
} from '../../utils/corrections/correction';
import {
  factAddress,
  factIn,
  proposalAddress,
  proposalIn,
} from '../../utils/corrections/manager-address';

const ADDRESS = 'https://news.example/a?id=1';
const ARTICLE: CorrectionScope = { kind: 'article', address: ADDRESS, title: 'Talks' };
const SITE: CorrectionScope = { kind: 'site', host: 'news.example' };
const ALWAYS: CorrectionScope = { kind: 'always' };

function said(name: string, scope: CorrectionScope, id: string | null = 'Q2'): Correction {
  const person = id === null ? null : { id, name: `Person ${id}` };
  return { name, scope, person, instead: [{ id: 'Q1', name: 'Ada' }], made: '2026-03-01' };
}

describe('corrections that hold on a page', () => {
  const all = [
    said('Harris', ALWAYS, 'always'),
    said('Harris', SITE, 'site'),
    said('HARRIS', ARTICLE, 'article'),
    said('Quill', SITE, null),
  ];
  it.each([
    ['the article, whatever leads to it', `${ADDRESS}&utm_source=x#top`, 'article'],
    ['another article of the site', 'https://news.example/b', 'site'],
    ['another host', 'https://www.news.example/a?id=1', 'always'],
    ['no address at all', '', 'always'],
  ])('of %s: the narrowest of a name', (_, address, id) => {
    expect(correctionsOn(all, address).get('harris')?.person?.id).toBe(id);
  });

  it('one for nobody is one, too', () => {
    expect(correctionsOn(all, ADDRESS).get('quill')?.person).toBeNull();
    expect(correctionsOn(all, 'https://other.example/').has('quill')).toBe(false);
  });
});

describe('a correction from outside', () => {
  it('is read as it was written, its article without what only tells whence one came', () => {
    expect(readCorrection(said('Harris', ALWAYS))).toEqual({
      ok: true,
      value: said('Harris', ALWAYS),
    });
    const scope = { kind: 'article', address: `${ADDRESS}&fbclid=1#x`, title: ' Talks ' };
    expect(readCorrection({ ...said('Harris', ALWAYS), scope })).toMatchObject({
      value: { scope: ARTICLE },
    });
  });

  it.each([
    ['name', { name: '…' }],
    ['scope.address', { scope: { kind: 'article', address: 'javascript:alert(1)', title: '' } }],
    ['scope.host', { scope: { kind: 'site', host: '' } }],
    ['scope.kind', { scope: { kind: 'ever' } }],
    ['person.id', { person: { id: '', name: 'Ada' } }],
    ['made', { made: '2026-02-30' }],
    ['instead', { instead: Array.from({ length: 101 }, () => ({ id: 'Q1', name: 'Ada' })) }],
  ])('is refused with the place: %s', (path, wrong) => {
    expect(readCorrection({ ...said('Harris', ALWAYS), ...wrong })).toMatchObject({
      ok: false,
      path,
    });
  });

  it('has one id a name and place, however the name is written', () => {
    expect(correctionId(said('HARRIS', SITE))).toBe(correctionId(said('Harris', SITE, null)));
    const ids = [ARTICLE, SITE, ALWAYS].map((scope) => correctionId(said('Harris', scope)));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the manager’s address', () => {
  it.each([
    { name: 'Ñandú & Söhne', personId: 'in:file%2Fx/1', instead: ['Q1', 'own:2'] },
    { name: 'Harris', personId: null, instead: [] },
  ])('carries a proposal: $name', (proposal) => {
    expect(proposalIn(new URL(proposalAddress(proposal), 'https://x').search)).toEqual(proposal);
  });

  it('carries a fact, and of its article only what may be a source', () => {
    const fact = { personId: 'Q1', label: 'Mayor', from: '2020', sourceUrl: ADDRESS };
    expect(factIn(new URL(factAddress(fact), 'https://x').search)).toEqual(fact);
    expect(factIn('?personId=Q1&label=Mayor&sourceUrl=javascript:1')).toBeNull();
    expect([factIn('?query=a'), proposalIn('?query=a')]).toEqual([null, null]);
  });
});
