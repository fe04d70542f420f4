import style from "./Charts.module.css";

/** The same as a table: for whoever reads numbers rather than pictures. */
export function ChartTable({ label, heads, rows }: { label: string; heads: readonly string[]; rows: readonly (readonly [string, ...string[]])[] }) {
  const [first, ...others] = heads;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div className={style.tableFrame} role="group" aria-label={label} tabIndex={0}>
      <table className={style.table}>
        <thead><tr><th scope="col">{first}</th>{others.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{rows.map(([name, ...values]) => <tr key={name}><th scope="row">{name}</th>{values.map((value, at) => <td key={at}>{value}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
