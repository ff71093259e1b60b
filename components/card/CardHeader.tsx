import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import { Plate } from '../parts/Plate';
import { Tool } from '../parts/Tool';
import { HeadNames } from './HeadNames';

/** The name's id, the focus, and the ways out, which every head of a card has from around it. */
export interface HeadProps {
  readonly t: Translate;
  readonly nameId: string;
  /** The name takes the focus as it appears. */
  readonly focusName?: boolean;
  /** Absent: nothing to go back to. */
  readonly onBack?: (() => void) | undefined;
  /** Absent: no button to close. */
  readonly onClose?: (() => void) | undefined;
  /** The words that were asked about, over all else: "“the Prime Minister” on 26 Sep 2024 was". */
  readonly asked?: string | undefined;
}

interface CardHeaderProps extends HeadProps {
  /** Buttons before the one to close. */
  readonly tools?: ComponentChildren;
  /** The inside of the plate; absent: no plate. */
  readonly badge?: ComponentChildren;
  /** The card is of an office. */
  readonly isPost?: boolean;
  readonly name: string;
  /** May be empty. */
  readonly subtitle: string;
  /** Texts for which there is room, whether or not they are shown; absent: for what is shown. */
  readonly roomFor?: { readonly name: string; readonly subtitle: string } | undefined;
}

/** Plate, name, and one line about it. */
export function CardHeader(props: CardHeaderProps) {
  const {
    badge,
    isPost = false,
    name,
    subtitle,
    asked = '',
    tools,
    t,
    nameId,
    focusName = false,
    onBack,
    onClose,
    roomFor,
  } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Layout effect: the focus must be in before the host says that the card is open.
  useLayoutEffect(() => {
    if (focusName) heading.current?.focus({ preventScroll: true });
  }, [focusName]);

  return (
    <>
      {asked && (
        <p class="fc-asked">
          <bdi>{asked}</bdi>
        </p>
      )}
      <div class="fc-header">
        {onBack && <Tool icon="back" name={t('card_back')} onClick={onBack} />}
        {badge && (
          <Plate size="l" isPost={isPost}>
            {badge}
          </Plate>
        )}
        <HeadNames {...{ name, subtitle, nameId, heading, roomFor }} />
        {(tools || onClose) && (
          <span class="fc-tools">
            {tools}
            {onClose && <Tool icon="close" name={t('card_close')} onClick={onClose} />}
          </span>
        )}
      </div>
    </>
  );
}
