import { describe, expect, it } from 'vitest';
import type { Article } from './coverage/article';
import { judgeArticle } from './coverage/judge-articles';
import { reportCoverage } from './coverage/report-coverage';
import { ANN, article, DAY, named, packsOf, READ, TOM, UNREAD } from './coverage-made';

describe('the report', () => {
  const report = async (articles: readonly Article[], listed: boolean) => {
    const packs = await packsOf(ANN, TOM);
    const judged = await Promise.all(articles.map((one) => judgeArticle(one, packs)));
    return reportCoverage({ title: 'made', articles: judged, listed });
  };

  it('counts namings, people and cards, and shows what each share is of', async () => {
    const hidden = article('2024-05-01', [named('Tom Lund', 'O')], { text: 'Nobody came.' });
    const text = await report([READ, hidden], true);
    expect(text).toMatch(/^Coverage: made, 2 articles$/m);
    expect(text).toMatch(/^people +2 of 3 +\.667 +1 of 3 +\.333 +1 of 2 +\.500$/m);
    expect(text).toMatch(/^namings +2 of 3 +\.667 +1 of 3 +\.333 +1 of 2 +\.500$/m);
    expect(text).toMatch(/^M ministers +1 of 1 +1\.000 +1 of 1 +1\.000 +1 of 1 +1\.000$/m);
    expect(text).toMatch(/^L legislators +0 of 1 +\.000 +0 of 1 +\.000 +0 of 0 +–$/m);
    expect(text).toMatch(/^2024 +1 of 1 +1\.000 +0 of 1 +\.000 +0 of 1 +\.000$/m);
    expect(text).toContain('In the packs, and without a card: 1: Tom Lund, 2024-05-01');
    expect(text).toMatch(/legislators alone\n.*\n.*\ngovernment +1 of 2 +\.500 /);
    expect(text).toContain('Cards of people whom the article does not name: 1: Q2');
    expect(text).not.toMatch(/By country|Offices/);
  });

  it('leaves cards out where no text was kept, and counts people once', async () => {
    const [one, other] = [
      { ...UNREAD, country: 'NO' },
      { ...UNREAD, country: 'DK' },
    ];
    const text = await report([one, other, one], true);
    expect(text).toMatch(/^people +1 of 3 +\.333$/m);
    expect(text).toMatch(/^namings +3 of 9 +\.333$/m);
    expect(text).toMatch(/By country\n.*\n.*\nNO +2 of 6 +\.333\nDK +1 of 3 +\.333\n/);
    expect(text).toMatch(/legislators alone\n.*\n.*\nNO +2 of 4 +\.500\nDK +1 of 2 +\.500\n/);
    expect(text).toContain('named by 3 articles: 2: Bo Vik (L); Eva Moe (P)');
    expect(text).not.toContain('card');
  });

  it('lists the offices our facts lack, with those they have', async () => {
    const text = await report([UNREAD], true);
    expect(text).toContain('  others had that day, none by these words: 1');
    const ours = 'ours: Minister of Foreign Affairs of Norland';
    expect(text).toContain(`    Ann Berg, ${DAY}: finance minister; ${ours}`);
  });

  it('names nobody where figures alone are asked for', async () => {
    const text = await report([READ, UNREAD], false);
    expect(text).toMatch(/^namings +2 of 5 +\.400$/m);
    expect(text).toContain('named by 2 articles: 1\n  named by 1 article: 1');
    expect(text).not.toMatch(/Berg|Moe|Vik|Q2/);
  });
});
