import { bareNames } from './bare-names';
import { bareWordsOfLanguages } from './bare-words-of-languages';
import { type Case, casesOf } from './case-table';
import { formsGivenNameAlone } from './forms-given-name-alone';
import { formsHonorifics } from './forms-honorifics';
import { formsHonorificsAbroad } from './forms-honorifics-abroad';
import { formsInitials } from './forms-initials';
import { formsLetters } from './forms-letters';
import { formsParts } from './forms-parts';
import { functionsAbroad } from './functions-abroad';
import { grammarEndings } from './grammar-endings';
import { grammarMarks } from './grammar-marks';
import { namedThings } from './named-things';
import { namesInRecords } from './names-in-records';
import { namesOfTheWorld } from './names-of-the-world';
import { notNames } from './not-names';
import { phrasesAbroad } from './phrases-abroad';
import { spellingsAndRulers } from './spellings-and-rulers';
import { things } from './things';
import { titledSlips } from './titled-slips';
import { titlesAbroad } from './titles-abroad';
import { titlesOfSeveral } from './titles-of-several';
import { titlesSingle } from './titles-single';
import { wellKnownNames } from './well-known-names';
import { whichNamesake } from './which-namesake';
import { whichShortForm } from './which-short-form';
import { wholeArticle } from './whole-article';
import { wordsOfLanguages } from './words-of-languages';

/** The cases of all tables. */
export const CASES: readonly Case[] = casesOf([
  ...formsInitials,
  ...formsGivenNameAlone,
  ...formsHonorifics,
  ...formsHonorificsAbroad,
  ...formsParts,
  ...formsLetters,
  ...namesInRecords,
  ...namesOfTheWorld,
  ...functionsAbroad,
  ...spellingsAndRulers,
  ...grammarEndings,
  ...grammarMarks,
  ...things,
  ...namedThings,
  ...notNames,
  ...whichShortForm,
  ...whichNamesake,
  ...titlesSingle,
  ...titlesOfSeveral,
  ...titlesAbroad,
  ...phrasesAbroad,
  ...titledSlips,
  ...wellKnownNames,
  ...bareNames,
  ...bareWordsOfLanguages,
  ...wordsOfLanguages,
  ...wholeArticle,
]);
