import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { CorrectedPerson, CorrectionsServices } from './corrections-services';

interface TellEditorsProps {
  readonly line: CorrectedPerson;
  /** The corrected field, and what both say of it, in words. */
  readonly field: string;
  readonly own: string;
  readonly pack: string;
  readonly t: Translate;
  readonly corrections: Pick<CorrectionsServices, 'copy'>;
}

/** A text to send to the pack's editors. It is shown and copied; nothing is sent from here. */
export function TellEditors(props: TellEditorsProps) {
  const { line, t, corrections } = props;
  const [answer, setAnswer] = useState('');
  const id = useId();
  const text = textFor(props);
  const copy = async () => {
    const done = await corrections.copy(text).catch(() => false);
    setAnswer(t(done ? 'card_copied' : 'card_copy_failed'));
  };
  const contact = line.pack?.contact;
  return (
    <details class="fc-tell">
      <summary>{t('tell_title')}</summary>
      <div class="fc-tell-body">
        <label class="fc-field-hint" for={id}>
          {contact ? t('tell_hint_to', [contact]) : t('tell_hint')}
        </label>
        <textarea id={id} class="fc-input" rows={7} readOnly value={text} />
        <div class="fc-tell-tools">
          <button type="button" class="fc-button" onClick={() => void copy()}>
            {t('tell_copy')}
          </button>
          <span role="status">{answer}</span>
        </div>
      </div>
    </details>
  );
}

function textFor({ line, field, own, pack, t }: TellEditorsProps): string {
  const { person, pack: from } = line;
  const pages = pagesOf(line);
  return [
    t('tell_person', [person.name, person.id]),
    ...(from ? [t('tell_pack', [from.title, from.version])] : []),
    t('tell_field', [field]),
    t('tell_said', [pack]),
    t('tell_own', [own]),
    t('tell_page', [pages.length > 0 ? pages.join('\n') : t('outdated_nothing')]),
  ].join('\n');
}

/** The pages the reader gave, that the pack has not. */
function pagesOf({ person, packed }: CorrectedPerson): readonly string[] {
  const known = new Set(packed.facts.flatMap(({ sources }) => sources.map(({ url }) => url)));
  const urls = person.facts.flatMap(({ sources }) => sources.map(({ url }) => url));
  return [...new Set(urls)].filter((url) => !known.has(url));
}
