import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Catalog } from "@/fields/catalog";
import type { Chart } from "@/store/types";
import { RadioGroup } from "@/ui/Choices";
import { FormDialog } from "@/ui/FormDialog";
import { Select } from "@/ui/Select";
import { wireField } from "@/views/wire";
import { COUNTED, LOOKS } from "./words";

const PLAIN = new Set(["section", "assignee", "created_by", "resource_subtype"]);
const FEW = new Set(["enum", "multi_enum", "people"]);

/** A new chart, or another look at one. */
export function ChartDialog({ chart, catalog, onKeep, onClose }: { chart: Chart | null; catalog: Catalog; onKeep: (chart: Chart) => void; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [show, setShow] = useState<Chart["show"]>(chart?.show ?? "bars");
  const [by, setBy] = useState(chart?.by ?? "section");
  const [of, setOf] = useState<Chart["of"]>(chart?.of ?? "incomplete");
  const fields = catalog.fields.filter(({ key, custom }) => PLAIN.has(key) || (custom && FEW.has(custom.type)));
  const keep = () => {
    onKeep(show === "course" ? { show, by: null, of: "all" } : { show, by, of });
    onClose();
  };
  return (
    <FormDialog title={chart ? t`Change the chart` : t`Add a chart`} yes={chart ? t`Save the chart` : t`Add the chart`} onSend={keep} onClose={onClose}>
      <RadioGroup label={t`It shows`} value={show} onChange={setShow} choices={LOOKS.map(({ value, name }) => ({ value, label: i18n._(name) }))} />
      {show !== "course" && <Select label={t`Which tasks`} value={of} onChange={setOf} options={COUNTED.map(({ value, name }) => ({ value, name: i18n._(name) }))} />}
      {show !== "course" && <Select label={t`Counted by`} value={by} onChange={setBy} options={fields.map(({ key, name }) => ({ value: wireField(key), name }))} />}
    </FormDialog>
  );
}
