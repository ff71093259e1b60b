import Papa from 'papaparse';
import * as v from 'valibot';

/** Reads a CSV file with a heading, each line by a schema. Throws with the file, line and field that are wrong. */
export function readTable<T extends v.GenericSchema>(
  csv: string,
  file: string,
  schema: T,
): v.InferOutput<T>[] {
  const { data } = Papa.parse<unknown>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    // A column without a heading is of no use, and two of them are no mistake.
    transformHeader: (heading, index) => heading || `column ${index + 1}`,
  });
  return data.map((row, index) => {
    const read = v.safeParse(schema, row);
    if (read.success) return read.output;
    const [issue] = read.issues;
    // The heading is the first line.
    throw new Error(`${file}: line ${index + 2}: ${v.getDotPath(issue)}: ${issue.message}`);
  });
}
