import { readFileSync } from 'node:fs';

/** A sample article's marks, written by hand. */
export interface ExpectedMarks {
  readonly article: string;
  readonly published: string;
  /** Names by id. */
  readonly people: Readonly<Record<string, string>>;
  /** In the order of the document. */
  readonly marks: readonly ExpectedMark[];
  /** Offices that stand for somebody, in the order of the document. */
  readonly roles: readonly ExpectedMark[];
}

/** A marked stretch of text and the id of whoever it stands for. */
export interface ExpectedMark {
  readonly text: string;
  readonly person: string;
}

function read(name: string): ExpectedMarks {
  return JSON.parse(readFileSync(`public/sample/${name}.expected.json`, 'utf8'));
}

/** Starmer and Trump talk about sea charts. */
export const CHARTS = read('article-1');

/** Harris, the Taoiseach, opens a library summit. */
export const LIBRARIES = read('article-2');

/** Both sample articles. */
export const SAMPLES: readonly ExpectedMarks[] = [CHARTS, LIBRARIES];

/** Where the page of a sample is served. */
export const pathOf = (sample: ExpectedMarks) => `/sample/${sample.article}`;
