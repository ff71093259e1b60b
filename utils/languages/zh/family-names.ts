/** Family names in Pinyin: they come first. Longer words are two syllables. */
export const chineseFamilyNames: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng
  xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei
  xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui
  kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang wen pang xi ouyang sima zhuge`.split(
    /\s+/,
  ),
);
