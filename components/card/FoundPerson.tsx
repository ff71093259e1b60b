import { CardHeader } from './CardHeader';
import type { CardServices } from './card-services';
import { Pending } from './Pending';
import { PersonContent, type PersonContentProps } from './PersonContent';
import { useLoaded } from './use-loaded';

/** What the view of a person who must be fetched gets. */
export interface FoundPersonProps extends Omit<PersonContentProps, 'person'> {
  readonly id: string;
  /** What they are called until they are fetched. */
  readonly name: string;
  readonly loadPerson: CardServices['loadPerson'];
}

/** A person of whom only the id is known, once fetched. */
export function FoundPerson({ id, name, loadPerson, ...rest }: FoundPersonProps) {
  const { loaded, retry } = useLoaded(id, loadPerson);
  if (loaded.state === 'ready') return <PersonContent person={loaded.value} {...rest} />;
  const { t, nameId, focusName, onBack, onClose } = rest;
  const head = { t, nameId, onBack, onClose, ...(focusName && { focusName }) };
  return (
    <>
      <CardHeader {...head} name={name} subtitle="" />
      <Pending state={loaded.state} absentText={t('card_person_absent')} t={t} onRetry={retry} />
    </>
  );
}
