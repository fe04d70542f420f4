import { useLingui } from "@lingui/react/macro";
import type { Catalog } from "@/fields/catalog";
import { ChoiceField } from "@/ui/Field";
import { assigned, fillable, type Mapping, type Target } from "./mapping";
import type { Table } from "./table";
import style from "./Import.module.css";

/** What each column becomes, with the first of what it holds. */
export function Columns({ table, mapping, catalog, onChange }: { table: Table; mapping: Mapping; catalog: Catalog; onChange: (mapping: Mapping) => void }) {
  const { t } = useLingui();
  const names: [Target, string][] = [
    ["skip", t`Leave out`], ["name", t`Task name`], ["section", t`Section`], ["assignee", t`Assignee`], ["due_on", t`Due date`], ["start_on", t`Start date`],
    ["notes", t`Description`], ["tags", t`Labels`], ["completed", t`Completed`], ["parent", t`Parent task`], ["id", t`Identity, for parents`],
    ...fillable(catalog.fields).map(({ key, name }): [Target, string] => [key as Target, t`Field: ${name}`]),
    ["new:enum", t`New field: single choice`], ["new:text", t`New field: text`],
  ];
  return (
    <table className={style.columns}>
      <thead><tr><th scope="col">{t`Column`}</th><th scope="col">{t`For example`}</th><th scope="col">{t`Becomes`}</th></tr></thead>
      <tbody>
        {table.header.map((head, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two columns may be called alike
          <tr key={at}>
            <th scope="row">{head || t`Column ${at + 1}`}</th>
            <td className={style.example}>{table.rows.find((row) => row[at])?.[at] ?? "–"}</td>
            <td>
              <ChoiceField label={t`${head || t`Column ${at + 1}`} becomes`} isLabelHidden value={mapping[at]} onChange={(event) => onChange(assigned(mapping, at, event.target.value as Target))}>
                {names.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
              </ChoiceField>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
