import { type Story, SURFACES } from './story';

/** A way to look at all states of a component. */
export interface Variant {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

/** The ways there are: both themes, both directions, three widths. */
export function variantsOf({ surface }: Pick<Story, 'surface'>): readonly Variant[] {
  return SURFACES[surface].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['ltr', 'rtl'] as const).map((dir) => ({ width, theme, dir })),
    ),
  );
}

/**
 * The ways that are looked at by the tests: every width, theme and direction, in as few pictures as
 * can be. What goes wrong in one pair of them alone is seen in the gallery, not by the tests.
 */
export function testedVariants({ surface }: Pick<Story, 'surface'>): readonly Variant[] {
  const [narrow, usual, wide] = SURFACES[surface];
  return [
    { width: narrow, theme: 'dark', dir: 'ltr' },
    { width: usual, theme: 'light', dir: 'ltr' },
    { width: wide, theme: 'light', dir: 'rtl' },
  ];
}

/** A name for files: `360-light-ltr`. */
export function nameOf({ width, theme, dir }: Variant): string {
  return `${width}-${theme}-${dir}`;
}

/** The address of a story below the gallery's page. */
export function queryOf(title: string, { theme, dir }: Omit<Variant, 'width'>): string {
  return `?${new URLSearchParams({ story: title, theme, dir })}`;
}
