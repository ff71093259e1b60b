import { useId } from 'preact/hooks';
import type { HolderLine } from '../../utils/card/post-model';
import type { Citing } from './citing';
import { PersonItem } from './PersonLine';
import { Row } from './Row';
import type { CardLinks } from './views';

/** What the row on who came before or after gets. */
export interface NeighbourRowProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly title: string;
  readonly line: HolderLine;
}

/** Who held a post before, or after. */
export function NeighbourRow({ title, line, ...rest }: NeighbourRowProps) {
  const id = useId();
  return (
    <Row titleId={id} title={title}>
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        <PersonItem line={line} {...rest} />
      </ul>
    </Row>
  );
}
