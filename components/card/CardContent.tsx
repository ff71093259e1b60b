import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { About } from './About';
import { CardHeader } from './CardHeader';
import { MomentRow } from './MomentRow';
import { Sources } from './Sources';
import { TimelineBar } from './TimelineBar';

/** What is laid out in the floating card and, the same, in the popup. */
export interface CardContentProps {
  readonly model: CardModel;
  readonly t: Translate;
  readonly nameId: string;
  /** The name takes the focus as it appears. */
  readonly focusName?: boolean;
  readonly onClose?: (() => void) | undefined;
  readonly actions?: ComponentChildren;
}

/** All that a card says, in reading order: name, then, now, the line of years, about, sources. */
export function CardContent({ model, t, actions, ...head }: CardContentProps) {
  const [open, setOpen] = useState(false);
  const [cited, setCited] = useState<{ number: number } | null>(null);
  // A new object each time, so that the same number can be followed twice.
  const cite = (number: number) => {
    setOpen(true);
    setCited({ number });
  };
  const citing = { sources: model.sources, t, onCite: cite };
  // The row of today may already be dated by how far the data goes.
  const note = model.now?.dateText === model.dataNote ? '' : model.dataNote;

  return (
    <>
      <CardHeader model={model} t={t} {...head} />
      <MomentRow moment={model.then} when="then" note={model.now ? '' : note} {...citing} />
      {model.now && <MomentRow moment={model.now} when="now" note={note} {...citing} />}
      {model.timeline && <TimelineBar timeline={model.timeline} t={t} />}
      <About model={model} {...citing} />
      <Sources
        sources={model.sources}
        t={t}
        open={open}
        cited={cited}
        onToggle={() => setOpen(!open)}
        actions={actions}
      />
    </>
  );
}
