import type { Language } from './language';

/** A syllable in Pinyin. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aoe]|[aeo]i|ao|ou|[aei]n|[aei]ng|ong|i[aeu]?|iao|ian|iang|iong|u[aoie]?|uai|u?an|un|uang)';

/** Chinese. */
export const chinese: Language = {
  code: 'zh',
  romanised: [
    {
      // Longer words are two syllables: Ouyang.
      familyNames: `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang
      song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su
      jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan
      liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian
      yin yi chang wen pang xi ouyang sima zhuge`,
      // A given name is written as one word of one or two syllables.
      given: { words: 1, pattern: new RegExp(`^(?=.{2,12}$)(?:${SYLLABLE}){1,2}$`) },
    },
    {
      // As written in Taiwan: "Ing-wen", two syllables with a hyphen.
      familyNames: `chen lin huang chang lee wang wu liu tsai yang hsu cheng hsieh kuo hung chiu tseng
        liao lai chou yeh su chuang chiang hsiao kao pan chien chu chung peng chan hu shih shen tang ko
        koo hou lu ho ma wei fan yen tung tien tsao weng yu sun hsiung kung`,
      given: {
        words: 2,
        pattern: /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|hs|ts|tz)?[aeiouy]{1,3}(?:n|ng|h|r)?$/,
      },
    },
  ],
  withoutCapitals: {
    titlesBeside: `总统 總統 主席 总理 總理 部长 部長 书记 書記 大使 议员 議員 省长 省長
      市长 市長 外长 外長 防长 委员长 委員長 国王 國王 女王 总裁 總裁 董事长 董事長
      先生 女士 小姐 教授 博士 将军 將軍 发言人 發言人 候选人 候選人 同志 委员 主任
      院长 院長 记者 記者 演员 演員 导演 導演`,
    // 歐陽娜娜; of a name of three letters the family name is one.
    han: { longest: 4, shortestOfTwo: 4 },
  },
};
