/** A stretch of a document's text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How a person is referred to: only `named` mentions are to be found. */
export type GoldKind = 'named' | 'nominal' | 'pronoun';

/** A mention of a person as the annotators have it. */
export interface GoldMention extends TextSpan {
  readonly personId: string;
  /** The person's name as the annotation gives it; it may be empty. */
  readonly name: string;
  readonly kind: GoldKind;
}

/** A text with its people linked. Only inside `evalSpan` are they. */
export interface LinkingDoc {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
  readonly evalSpan: TextSpan;
  /** Whether everybody in `evalSpan` is linked: without that a link more is no error. */
  readonly exhaustive: boolean;
  readonly mentions: readonly GoldMention[];
  /** People who are in no list: nobody may be linked there. */
  readonly nilPersons: readonly TextSpan[];
}

/** A text in which the names of people are marked. */
export interface NamesDoc {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
  readonly evalSpan: TextSpan;
  readonly names: readonly TextSpan[];
  /** Neither to be found nor wrong. */
  readonly neutral: readonly TextSpan[];
}

/** Documents of one kind and source, under the name of their file. */
export interface DocSet<Doc> {
  readonly name: string;
  readonly docs: readonly Doc[];
}

/** Reads one line of a `linking` file, given as parsed JSON. */
export function toLinkingDoc(line: RawLinkingDoc): LinkingDoc {
  const [start, end] = line.eval_span;
  return {
    ...toText(line),
    evalSpan: { start, end },
    exhaustive: line.exhaustive,
    mentions: line.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      personId: mention.title_or_qid,
      name: mention.name ?? '',
      kind: mention.kind,
    })),
    nilPersons: line.nil_persons,
  };
}

/** Reads one line of a `ner` file, given as parsed JSON. */
export function toNamesDoc(line: RawNamesDoc): NamesDoc {
  const evalSpan = { start: 0, end: line.text.length };
  return { ...toText(line), evalSpan, names: line.mentions, neutral: [] };
}

/**
 * A linked set as one in which names are to be detected, be the person listed or not. None where
 * not everybody is marked.
 */
export function withNamesOnly({ name, docs }: DocSet<LinkingDoc>): readonly DocSet<NamesDoc>[] {
  const whole = docs.filter(({ exhaustive }) => exhaustive);
  return whole.length === 0 ? [] : [{ name, docs: whole.map(namesOf) }];
}

function namesOf(doc: LinkingDoc): NamesDoc {
  const named = doc.mentions.filter(({ kind }) => kind === 'named');
  const neutral = doc.mentions.filter(({ kind }) => kind !== 'named');
  return { ...doc, names: [...named, ...doc.nilPersons], neutral };
}

/** A line of a `linking` file. */
export interface RawLinkingDoc extends RawText {
  readonly eval_span: readonly [number, number];
  readonly exhaustive: boolean;
  readonly mentions: readonly (TextSpan & {
    readonly title_or_qid: string;
    readonly name?: string | null;
    readonly kind: GoldKind;
  })[];
  readonly nil_persons: readonly TextSpan[];
}

/** A line of a `ner` file. */
export interface RawNamesDoc extends RawText {
  readonly mentions: readonly TextSpan[];
}

interface RawText {
  readonly doc_id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly date?: string | null;
}

function toText({ doc_id, text, lang, date }: RawText) {
  return { id: doc_id, text, ...(lang ? { lang } : {}), ...(date ? { date } : {}) };
}
