import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { send } from "@/api/client";
import { number } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { download } from "@/ui/download";
import { ChoiceField } from "@/ui/Field";
import { Tabs } from "@/ui/Tabs";
import type { Import } from "./importing";
import { firstRows, type Row } from "./rows";
import { pathOf } from "./useImport";
import style from "./Imports.module.css";

const MOST = 300;
type Shown = "all" | "changed" | "lost" | "skipped";

/** The report row by row: all of it, or what changed its shape, was lost or was passed over; the whole of it as a file. */
export function Rows({ found }: { found: Import }) {
  const { t } = useLingui();
  const { report, survey } = found;
  const [shown, setShown] = useState<Shown>("all");
  const [why, setWhy] = useState("");
  const { came = 0, changed = 0, lost = 0 } = report.rows ?? {};
  const problems = survey.problems ?? [];
  const path = `${pathOf(found.gid)}/report`;
  const { data, error } = useQuery({
    queryKey: [path, found.finished_at, shown, why],
    queryFn: async ({ signal }) => firstRows((await send({ method: "GET", path, signal })).body!, (row) => (shown === "all" || row.result === shown) && (!why || row.what.includes(why)), MOST),
    enabled: shown !== "skipped",
  });
  const tabs = [
    { id: "all" as const, name: t`All`, count: came + changed + lost }, { id: "changed" as const, name: t`Changed shape`, count: changed },
    { id: "lost" as const, name: t`Lost`, count: lost }, { id: "skipped" as const, name: t`Passed over`, count: survey.problem_count ?? 0 },
  ].filter(({ id, count }) => id === "all" || count > 0);
  const reasons = (report.losses ?? []).map(({ text }) => text);
  return (
    <section aria-labelledby="import-rows" className={style.part}>
      <div className={style.head}>
        <h3 id="import-rows" className={style.heading}><Trans>Row by row</Trans></h3>
        <Button icon="download" onClick={() => download(path)}><Trans>Report</Trans></Button>
      </div>
      {reasons.length > 0 && shown !== "skipped" && (
        <ChoiceField label={t`Only with`} value={why} onChange={(event) => setWhy(event.target.value)}>
          <option value="">{t`Anything`}</option>
          {reasons.map((text) => <option key={text} value={text}>{text}</option>)}
        </ChoiceField>
      )}
      <Tabs label={t`Row by row`} tabs={tabs} chosen={shown} onChoose={setShown}>
        {shown === "skipped" ? (
          <Table rows={problems.map(({ line, text }) => ({ line: String(line), key: "", name: "", task: "", result: "lost", what: text }))} />
        ) : error ? (
          <p role="alert" className={style.wrong}>{error.message}</p>
        ) : (
          <Table rows={data?.rows ?? []} />
        )}
        {(data?.hasMore || (shown === "skipped" && problems.length < (survey.problem_count ?? 0))) && <p className={style.note}><Trans>Only the first {number(MOST)} are shown; the report holds all of them.</Trans></p>}
      </Tabs>
    </section>
  );
}

function Table({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const results = { came: { name: t`Comes as it is`, tone: "ok" }, changed: { name: t`Changed shape`, tone: "warn" }, lost: { name: t`Lost`, tone: "bad" } } as const;
  if (rows.length === 0) return <p className={style.none}><Trans>There are none.</Trans></p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <div className={style.scroll} tabIndex={0} role="region" aria-label={t`Row by row`}>
      <table className={style.table}>
        <thead><tr><th scope="col"><Trans>Line</Trans></th><th scope="col"><Trans>Task</Trans></th><th scope="col"><Trans>Result</Trans></th><th scope="col"><Trans>What</Trans></th></tr></thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of a file have no other name
            <tr key={at}>
              <td className={style.number}>{row.line}</td>
              <td className={style.task}>{row.task ? <Link to="/tasks/$task" params={{ task: row.task }}>{row.name}</Link> : row.name}</td>
              <td><ClothLabel tone={results[row.result].tone}>{results[row.result].name}</ClothLabel></td>
              <td className={style.why}>{row.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
