import type { CompareModel } from '../../../utils/card/compare-model';
import type { Translate } from '../../../utils/interface-text';
import type { MentionsHere } from '../MentionLine';
import type { Citing } from '../SourceMarks';
import type { OnMove } from './MoveHandle';
import type { useDrag } from './use-drag';

/** The people side by side, and what the reader can do with them. */
export interface CompareProps {
  readonly model: CompareModel;
  /** Where the article each was pinned from names them. */
  readonly mentions: readonly (MentionsHere | null)[];
  readonly t: Translate;
  /** Where the reader puts it, or a sheet at the window's lower edge, which stays there. */
  readonly shape: 'beside' | 'sheet';
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onMove: OnMove;
  /** Null: everybody. */
  readonly onUnpin: (personId: string | null) => void;
}

/** What the table and the stack of people are drawn with. */
export interface ComparedProps extends Omit<CompareProps, 'onCopy'> {
  readonly citing: Citing;
  readonly drag: ReturnType<typeof useDrag>;
  /** The id of a person's name. */
  readonly nameOf: (at: number) => string;
}
