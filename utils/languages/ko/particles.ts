/** What is written together with a name: particles, and forms of address with them. */
export const koreanParticles: ReadonlySet<string> = new Set(
  `은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에게 에게서 께 께서 께서는 한테 부터 까지 처럼 보다 라고 이라고
  씨 씨는 씨가 씨를 씨의 님 님은 님이 측 측은 측이 대통령 대통령은 대통령이 총리 총리는 총리가 장관 장관은 장관이
  의원 의원은 의원이 대표 대표는 대표가 위원장 위원장은 위원장이`.split(/\s+/),
);
