/** Family names as they are written in Latin letters: they come first. */
export const koreanFamilyNames: ReadonlySet<string> = new Set(
  `kim lee yi rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo
  suh shin kwon hwang ahn an song ryu yoo yu hong jeon chun ko goh moon mun yang son sohn bae paik baek
  heo hur nam roh noh ha kwak sung cha joo woo koo min ri`.split(/\s+/),
);
