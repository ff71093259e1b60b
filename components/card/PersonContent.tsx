import { useCallback } from 'preact/hooks';
import type { Day, Person } from '../../utils/people/person';
import { CardContent, type CardContentProps } from './CardContent';
import type { CardServices } from './card-services';

/** What the view of a person gets. */
export interface PersonContentProps extends Omit<CardContentProps, 'modelOn'> {
  readonly person: Person;
  readonly modelOf: CardServices['modelOf'];
}

/** A person at hand. */
export function PersonContent({ person, modelOf, ...rest }: PersonContentProps) {
  // The same function for the same person, so that the article's day is put into words once.
  const modelOn = useCallback((day: Day | null) => modelOf(person, day), [person, modelOf]);
  return <CardContent modelOn={modelOn} {...rest} />;
}
