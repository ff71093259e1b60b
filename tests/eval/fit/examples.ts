import { splitBlocks } from '../../../cli/recognise/input';
import type { FindPeople } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import type { TraceEvent, WeighEvent } from '../../../utils/recognition/trace/trace';
import type { DocSet, LinkingDoc } from '../data/documents';
import type { ListedPerson } from '../data/people';
import { isRight, judgeDoc } from '../scoring/judge';
import type { Tally } from '../scoring/tally';
import type { Link } from '../systems/system';

/** A link of a text, with all that its confidence is weighed by. */
export interface Example {
  readonly personId: string;
  /** null: it does not count. */
  readonly right: boolean | null;
  /** Confidence of the way it was read. */
  readonly before: number;
  /** By the features' ids; none where it is not weighed: its person is not named in full. */
  readonly features: ReadonlyMap<string, number> | null;
  readonly confirmed: boolean;
  /** Of a whole name, which decides for its person. */
  readonly full: boolean;
}

/** A text with its links. */
export interface ExampleDoc {
  /** The set it is of: read with another list, it is of the same. */
  readonly set: string;
  /** The list of people it was read with. */
  readonly list: string;
  readonly examples: readonly Example[];
  /** Mentions to be found. */
  readonly mentions: number;
}

/** A list of people that texts are read with. */
export interface ReadingList {
  readonly name: string;
  readonly find: FindPeople;
  readonly byId: ReadonlyMap<string, ListedPerson>;
}

/** Reads the texts of sets in which everybody is linked, every claim before any is given up. */
export async function readExamples(
  sets: readonly DocSet<LinkingDoc>[],
  list: ReadingList,
): Promise<readonly ExampleDoc[]> {
  const docs: ExampleDoc[] = [];
  for (const { name, docs: all } of sets) {
    for (const doc of all.filter(({ exhaustive }) => exhaustive)) {
      docs.push(await readDoc(name, doc, list));
    }
  }
  return docs;
}

async function readDoc(set: string, doc: LinkingDoc, list: ReadingList): Promise<ExampleDoc> {
  const blocks = splitBlocks(doc.text);
  const article = {
    ...(doc.date !== undefined && { published: doc.date }),
    ...(doc.lang !== undefined && { language: doc.lang }),
  };
  const events: WeighEvent[] = [];
  const trace = (event: TraceEvent) => {
    if (event.type === 'weighed') events.push(event);
  };
  const { mentions } = await recognise({ blocks, article }, list.find, { trace });
  const offsetOf = (block: number) => blocks[block]?.offset ?? 0;
  const weighed = events.map((event) => ({ event, ...placeOf(event, offsetOf(event.block)) }));
  const others = mentions.filter(({ kind, personId }) => kind === 'name' && personId !== null);
  const links: (Link & { event?: WeighEvent; before: number })[] = [
    ...weighed.map((one) => ({ ...one, before: one.event.before })),
    ...others.map((mention) => ({
      ...placeOf(mention, offsetOf(mention.block)),
      before: mention.confidence,
    })),
  ];
  const first = links.filter(
    (link, at) => links.findIndex((one) => one.start < link.end && link.start < one.end) === at,
  );
  const judged = judgeDoc(doc, first, list.byId);
  const examples = judged.links.flatMap(({ verdict }, at): Example[] => {
    const { personId, before, event } = first[at] as (typeof links)[number];
    const right = verdict === 'neutral' ? null : isRight(verdict);
    return personId === null ? [] : [{ personId, right, before, ...featuresOf(event) }];
  });
  return { set, list: list.name, examples, mentions: judged.mentions.length };
}

function placeOf(
  at: { readonly start: number; readonly end: number; readonly personId: string | null },
  offset: number,
) {
  return { start: offset + at.start, end: offset + at.end, personId: at.personId };
}

function featuresOf(event: WeighEvent | undefined) {
  if (event === undefined) return { features: null, confirmed: false, full: false };
  const { features, confirmed, full } = event;
  return {
    features: new Map(features.map(({ id, value }) => [id, value])),
    confirmed,
    full,
  };
}

/** What a text's links add up to, when only some are kept. */
export function tallyExamples({ mentions }: ExampleDoc, kept: readonly Example[]): Tally {
  const counted = kept.filter(({ right }) => right !== null);
  const rightLinks = counted.filter(({ right }) => right).length;
  return { links: counted.length, rightLinks, rightById: rightLinks, mentions, found: rightLinks };
}
