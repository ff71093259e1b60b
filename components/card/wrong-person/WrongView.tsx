import type { Translate } from '../../../utils/interface-text';
import { CardHeader, type HeadProps } from '../CardHeader';
import { type Said, WrongPerson } from './WrongPerson';
import type { NameToCorrect, WrongPersonServices } from './wrong-person-services';

interface WrongViewProps extends Pick<HeadProps, 'nameId' | 'onClose'> {
  readonly name: NameToCorrect;
  readonly services: WrongPersonServices;
  readonly t: Translate;
  readonly onSaid: (said: Said) => void;
  readonly onBack: () => void;
}

/** The view of a card in which the reader says who is meant. */
export function WrongView({ name, services, t, onSaid, onBack, ...head }: WrongViewProps) {
  const until = name.until.map((person) => person.name).join(t('card_list_separator'));
  return (
    <div class="fc-view">
      <CardHeader
        {...head}
        t={t}
        focusName
        onBack={onBack}
        name={t('correct_title', [name.name])}
        subtitle={until === '' ? '' : t('correct_until', [until])}
      />
      <WrongPerson name={name} services={services} t={t} onSaid={onSaid} onCancel={onBack} />
    </div>
  );
}
