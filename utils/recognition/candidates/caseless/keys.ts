import { arabicBeginnings } from '../../../languages/ar/beginnings';
import { joinKeys } from '../../../names/normalise';
import { scriptOf } from '../../../names/scripts';
import type { CandidateKey, RunWord, Span } from '../../model';

/** Letters of a word with another written together with it. */
const SHORTEST_WITH_BEGINNING = 4;
/** A name of so few Chinese letters is also a piece of many words. */
const SHORT_HAN = 2;

/** The keys of a span without capitals: letters that follow directly are one word. */
export function caselessKeys(words: readonly RunWord[], span: Span): readonly CandidateKey[] {
  const parts: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const { key, gap } = words[i] as RunWord;
    if (gap === 'elision' && i > span.from) parts.push(`${parts.pop() ?? ''}${key}`);
    else parts.push(key);
  }
  const first = parts[0] ?? '';
  const key = joinKeys(parts);
  if (scriptOf(first) === 'han' && span.to - span.from <= SHORT_HAN) {
    return [{ key, without: 'nothing', ...(standsOut(words, span) ? {} : { shortOnly: true }) }];
  }
  const own: CandidateKey = { key, without: 'nothing' };
  if (!arabicBeginnings.includes(first.charAt(0)) || first.length < SHORTEST_WITH_BEGINNING)
    return [own];
  return [own, { key: joinKeys([first.slice(1), ...parts.slice(1)]), without: 'nothing' }];
}

/** Offices and forms of address before and after a name, in Chinese and Japanese letters. */
const TITLES =
  `总统 總統 主席 总理 總理 首相 部长 部長 书记 書記 大使 议员 議員 省长 省長 市长 市長 外长 外長 防长 委员长 委員長
  国王 國王 女王 总裁 總裁 董事长 董事長 先生 女士 小姐 教授 博士 将军 將軍 发言人 發言人 候选人 候選人 大臣 知事 代表
  会長 社長 幹事長 官房長官 長官 氏 さん 選手 監督 容疑者 被告 同志 委员 主任 院长 院長 记者 記者 演员 演員 导演 導演`.split(
    /\s+/,
  );
const LONGEST_TITLE = 4;

/** Whether an office or a form of address stands beside a span: 总理李强, 李强总理. */
function standsOut(words: readonly RunWord[], { from, to }: Span): boolean {
  const before = textOf(words, Math.max(0, from - LONGEST_TITLE), from);
  const after = textOf(words, to, Math.min(words.length, to + LONGEST_TITLE));
  return TITLES.some((title) => before.endsWith(title) || after.startsWith(title));
}

function textOf(words: readonly RunWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}
