import type { Dropped } from '../../utils/recognition/trace/trace';

/** What each rule that drops words says for itself. */
export const WHY_DROPPED: Readonly<Record<Dropped, string>> = {
  'longer-name': 'part of a longer name, or beside a word that makes it a thing',
  'form-of-address':
    'the form of address, gender or initials do not fit, or a given name stands alone',
  event: 'the name of an event',
  quoted: 'a whole name in quotation marks is a work’s or a ship’s',
  'too-young': 'too young or not yet born on the article’s day',
  stranger: 'a stranger of this name is nearer',
  namesakes: 'several people have this name, and nothing tells which is meant',
  'not-clear': 'a bare name below the threshold: the article does not speak for this person',
  'own-title': 'the title of the name beside it',
  'other-office': 'the article speaks of another land’s or body’s office of this name',
  'several-hold': 'several people of the article hold or held such an office',
  'another-year': 'the sentence is about a year in which the person did not hold it',
};

/** Of words somebody bears, where no rule had cause to look at them. */
export const NOT_UNLOCKED =
  'no full name in the article unlocks it, and alone it is below the threshold';

/** Of words within a mention. */
export const WITHIN_MENTION = 'within a longer mention';
