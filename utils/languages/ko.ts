import type { Language } from './language';

/** Korean. */
export const korean: Language = {
  code: 'ko',
  romanised: [
    {
      familyNames: `kim lee yi rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim
        im han oh seo suh shin kwon hwang ahn an song ryu yoo yu hong jeon chun ko goh moon mun
        yang son sohn bae paik baek heo hur nam roh noh ha kwak sung cha joo woo koo min ri`,
      // "Jong-un", "Jae in": one syllable each.
      given: { words: 2, pattern: /^(?:wh|[^aeiouwy]{0,2})[aeiouwy]{1,3}[^aeiouwy]{0,2}$/ },
    },
  ],
  withoutCapitals: {
    attachedAfter: `은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에게 에게서 께 께서 께서는 한테 부터 까지 처럼 보다
      라고 이라고 씨 씨는 씨가 씨를 씨의 님 님은 님이 측 측은 측이 대통령 대통령은 대통령이 총리 총리는
      총리가 장관 장관은 장관이 의원 의원은 의원이 대표 대표는 대표가 위원장 위원장은 위원장이`,
  },
};
