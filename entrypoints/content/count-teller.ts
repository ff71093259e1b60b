/** What is told of the people on a page, and whether the reader wants it to be. */
interface CountTellerOptions {
  readonly tell: (count: number) => Promise<unknown>;
  readonly isWanted: () => boolean;
}

/** Tells the browser's button how many people the page names, each number once. */
export interface CountTeller {
  /** So many there are now. */
  readonly set: (count: number) => void;
  /** The reader may want it told no more, or again. */
  readonly renew: () => void;
  /** The browser has taken away what was told. */
  readonly forget: () => void;
}

/** Starts with nobody, and nothing told. */
export function createCountTeller({ tell, isWanted }: CountTellerOptions): CountTeller {
  let count = 0;
  let told = 0;
  const renew = (): void => {
    const wanted = isWanted() ? count : 0;
    if (wanted === told) return;
    told = wanted;
    // A number that does not arrive is missed by nobody.
    tell(wanted).catch(() => {});
  };
  return {
    set(now) {
      count = now;
      renew();
    },
    renew,
    forget() {
      told = 0;
    },
  };
}
