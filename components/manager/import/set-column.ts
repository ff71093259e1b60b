import type { ColumnField, Columns } from './import-services';

/** The columns with one of them said to be something else; no field is two columns'. */
export function setColumn(
  columns: Columns,
  { at, field }: { readonly at: number; readonly field: ColumnField | null },
): Columns {
  return columns.map((other, index) => {
    if (index === at) return field;
    return other === field ? null : other;
  });
}

/** Whether a person can be made of what the columns say. */
export function holdsNames(columns: Columns): boolean {
  return columns.includes('name') || columns.includes('familyName');
}
