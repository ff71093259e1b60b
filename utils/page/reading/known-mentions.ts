import { groupBy } from '../../group-by';
import type { Block, Mention } from '../../recognition/contract';
import { markId } from '../marks/mark';
import type { Heir } from './known-blocks';
import { shiftIn } from './mend-blocks';

/** Who is named where in an article, over time; `taken` is told of each mark that goes. */
export interface KnownMentions {
  /** The id of a mention's mark, which it keeps where a block's heir has it. */
  idOf(mention: Mention): string;
  /** Those answered for these blocks; others that were only inherited there go. */
  put(mentions: readonly Mention[], answered: readonly Block[]): void;
  drop(id: string): void;
  /**
   * Takes what is named in blocks that are gone. What stands in a block's heir as it did is kept there
   * until that is answered: a clock in a paragraph takes no mark away.
   */
  moveOn(gone: readonly number[], heirs: readonly Heir[]): void;
  all(): Iterable<Mention>;
  of(blocks: ReadonlySet<number>): readonly Mention[];
  readonly size: number;
}

/** Starts with nobody named. */
export function createKnownMentions(taken: (id: string) => void): KnownMentions {
  const byId = new Map<string, Mention>();
  const inherited = new Set<Mention>();
  /** Marks by the ids of the mentions that have inherited them. */
  const kept = new Map<string, string>();
  const idOf = (mention: Mention): string => {
    const id = markId(mention);
    return kept.get(id) ?? id;
  };
  const drop = (id: string): void => {
    // A block that is gone may be spoken of still, and its mark be another's by now.
    if (!byId.delete(id)) return;
    taken(kept.get(id) ?? id);
    kept.delete(id);
  };
  const inherit = ({ text, block }: Heir, named: readonly Mention[]): void => {
    for (const mention of named) {
      const shift = shiftIn(text, block.text, mention);
      if (shift === null) continue;
      const [start, end] = [mention.start + shift, mention.end + shift];
      const heir = { ...mention, block: block.index, start, end };
      byId.set(markId(heir), heir);
      inherited.add(heir);
      kept.set(markId(heir), idOf(mention));
      byId.delete(markId(mention));
      kept.delete(markId(mention));
    }
  };
  const of = (blocks: ReadonlySet<number>) =>
    [...byId.values()].filter(({ block }) => blocks.has(block));

  return {
    idOf,
    put(mentions, answered) {
      for (const mention of mentions) byId.set(markId(mention), mention);
      const blocks = new Set(answered.map(({ index }) => index));
      for (const mention of inherited) {
        if (!blocks.has(mention.block)) continue;
        inherited.delete(mention);
        const id = markId(mention);
        if (byId.get(id) === mention) drop(id);
      }
    },
    drop,
    moveOn(gone, heirs) {
      if (gone.length === 0) return;
      const named = groupBy(of(new Set(gone)), ({ block }) => block);
      for (const heir of heirs) inherit(heir, named.get(heir.gone) ?? []);
      for (const mention of [...named.values()].flat()) drop(markId(mention));
    },
    all: () => byId.values(),
    of,
    get size() {
      return byId.size;
    },
  };
}
