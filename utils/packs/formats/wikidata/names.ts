import { LINE_MAX, OTHER_NAMES_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { NameKind, OtherName } from '../../../people/person';
import { own, textOf } from '../text/json-values';
import { aliasesOf, type Label, labelsOf } from './labels';
import { P } from './properties';
import { statementsOf, stringOf } from './snaks';

/** What an entity is called. */
export interface EntityNames {
  readonly name: string;
  readonly others: readonly OtherName[];
  /** Names beyond what one person may have, which are left out. */
  readonly left: number;
}

/** The English label, or else the first; then every other label and alias; null without a label. */
export function namesOf(entity: unknown): EntityNames | null {
  const labels = labelsOf(entity);
  const [first] = labels;
  if (!first) return null;
  const all = new Map<string, OtherName>();
  const add = (label: Label, kind: NameKind) => {
    if (label.name === first.name || all.has(label.name)) return;
    all.set(label.name, compact({ name: label.name, kind, lang: label.lang }) as OtherName);
  };
  for (const label of stated(entity, P.birthName)) add(label, 'birth');
  for (const label of stated(entity, P.nickname)) add(label, 'nickname');
  const others = [...labels, ...aliasesOf(entity)];
  for (const label of others) add(label, 'alias');
  const distinct = [...all.values()];
  return {
    name: first.name,
    others: distinct.slice(0, OTHER_NAMES_MAX),
    left: Math.max(0, distinct.length - OTHER_NAMES_MAX),
  };
}

function stated(entity: unknown, property: string): Label[] {
  return statementsOf(entity, property).flatMap(({ main }) => {
    const name = stringOf(main);
    if (name === undefined || name.length > LINE_MAX) return [];
    const lang = textOf(own(own(own(main, 'datavalue'), 'value'), 'language'));
    return [{ name, lang: lang !== undefined && lang.length <= LINE_MAX ? lang : undefined }];
  });
}
