import type { CardModel, FactPlace } from '../../utils/card/card-model';
import type { PostOnDays } from '../../utils/card/post-model';
import type { Scale } from '../../utils/card/years-line';
import type { ManagerPlace } from '../../utils/corrections/manager-places';
import type { Translate } from '../../utils/interface-text';
import type { Day, Person } from '../../utils/people/person';

/** The calls by which cards reach the world around them. */
export interface CardServices {
  readonly t: Translate;
  /** A person's card on a day, null: on the article's; its line of years over these days, if given. */
  readonly modelOf: (person: Person, day: Day | null, scale?: Scale) => CardModel;
  /** Null: no such person is known. */
  readonly loadPerson: (id: string) => Promise<Person | null>;
  /** A post's card on each day. Null: nothing is known of it. */
  readonly loadPost: (id: string) => Promise<PostOnDays | null>;
  /** Answers whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Leads to where the fact can be corrected; absent: nowhere. */
  readonly onCorrect?: (person: Person, fact: FactPlace) => void;
  /** Opens the manager at a part of it; absent: it cannot be opened from here. */
  readonly onManage?: (person: Person, place: ManagerPlace) => void;
}
