import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { Tool } from '../parts/Tool';

/** How long the answer stays, in ms: long enough to be read twice. */
const ANSWER_STAYS = 4000;

interface CopyButtonProps {
  readonly text: string;
  /** Written on it; absent: a drawing says it. */
  readonly name?: string;
  readonly t: Translate;
  /** Answers whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text and says for a while whether that worked. */
export function CopyButton({ text, name, t, onCopy }: CopyButtonProps) {
  const [answer, setAnswer] = useState<'card_copied' | 'card_copy_failed' | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), ANSWER_STAYS);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => {
    const done = await onCopy(text).catch(() => false);
    setAnswer(done ? 'card_copied' : 'card_copy_failed');
  };
  const drawing = answer === 'card_copied' ? 'done' : 'copy';
  const press = { onClick: () => void copy() };
  return (
    <span class="fc-copy">
      <span class="fc-copy-answer" role="status">
        {answer && t(answer)}
      </span>
      {name === undefined ? (
        <Tool {...press} icon={drawing} name={t('card_copy')} />
      ) : (
        <Button {...press} kind="quiet" size="s" icon={drawing}>
          {name}
        </Button>
      )}
    </span>
  );
}
