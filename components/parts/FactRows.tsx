/** Names with their values, one a row. */
export function FactRows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl class="fc-import-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
