import { useState } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import type { Person } from '../../utils/people/person';
import { Card } from './Card';
import { Chooser } from './Chooser';

/** What the card on a page gets. */
export interface PageCardProps {
  /** One, or those the name may stand for. */
  readonly people: readonly Person[];
  readonly modelOf: (person: Person) => CardModel;
  readonly t: Translate;
  /** Opened by a command: the card takes the focus. */
  readonly focusable: boolean;
  readonly onClose: () => void;
  readonly onNextMention: (personId: string) => void;
}

/** The card of the one person a name stands for; of several, first the choice between them. */
export function PageCard(props: PageCardProps) {
  const { people, modelOf, t, focusable, onClose } = props;
  const [chosen, choose] = useState<Person | null>(null);
  const person = chosen ?? (people.length === 1 ? (people[0] as Person) : null);
  if (person) {
    return (
      <Card
        model={modelOf(person)}
        t={t}
        focusable={focusable}
        onClose={onClose}
        onNextMention={() => props.onNextMention(person.id)}
      />
    );
  }
  const choices = people.map((one) => {
    const model = modelOf(one);
    return { id: one.id, name: model.name, roleText: model.then.roles[0]?.text ?? '' };
  });
  const pick = (id: string) => choose(people.find((one) => one.id === id) ?? null);
  return <Chooser people={choices} t={t} focusable={focusable} onChoose={pick} onClose={onClose} />;
}
