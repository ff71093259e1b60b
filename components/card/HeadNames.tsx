import type { Ref } from 'preact';

interface HeadNamesProps {
  readonly name: string;
  readonly subtitle: string;
  readonly nameId: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  /** The longest texts that room is kept for; absent: none is. */
  readonly roomFor?: { readonly name: string; readonly subtitle: string } | undefined;
}

/** The name in a card's head, which can take the focus, and the line under it. */
export function HeadNames({ name, subtitle, nameId, heading, roomFor }: HeadNamesProps) {
  return (
    <div class="fc-names" data-name={roomFor?.name} data-subtitle={roomFor?.subtitle}>
      <h2 class="fc-name" id={nameId} ref={heading ?? null} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      {subtitle && (
        <p class="fc-subtitle">
          <bdi>{subtitle}</bdi>
        </p>
      )}
    </div>
  );
}
