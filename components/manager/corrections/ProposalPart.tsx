import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from '../../parts/Toast';
import { type ManagerServices, reasonOf } from '../manager-services';
import type { NameProposal } from './corrections-services';

interface ProposalPartProps {
  readonly services: ManagerServices;
  readonly onAnswered: () => void;
  readonly onToast: (toast: ToastMessage) => void;
}

/** What a card proposes for all pages: kept when the reader says so here, where no page can press. */
export function ProposalPart({ services, onAnswered, onToast }: ProposalPartProps) {
  const { t, corrections } = services;
  const [proposal, setProposal] = useState<NameProposal | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    corrections.proposal().then(setProposal, () => undefined);
  }, [corrections]);
  useEffect(() => {
    if (proposal) title.current?.focus();
  }, [proposal]);
  if (!proposal) return null;
  const { name, person, instead } = proposal;
  const answer = (isTrue: boolean) => {
    const done = () => {
      setProposal(null);
      onAnswered();
    };
    const failed = (error: unknown) => onToast({ text: t('manager_failed', [reasonOf(error)]) });
    corrections.answer(proposal, isTrue).then(done, failed);
  };
  return (
    <section class="fc-proposal" aria-labelledby="proposal-title">
      <h2 class="fc-import-title" id="proposal-title" ref={title} tabIndex={-1}>
        {person ? t('proposal_title', [name, person.name]) : t('proposal_title_nobody', [name])}
      </h2>
      {instead.length > 0 && (
        <p>{t('correct_until', [instead.map((one) => one.name).join(t('card_list_separator'))])}</p>
      )}
      <p class="fc-import-hint">{t('proposal_hint')}</p>
      <div class="fc-import-tools">
        <button type="button" class="fc-button" data-kind="main" onClick={() => answer(true)}>
          {t('proposal_yes')}
        </button>
        <button type="button" class="fc-button" onClick={() => answer(false)}>
          {t('proposal_no')}
        </button>
      </div>
    </section>
  );
}
