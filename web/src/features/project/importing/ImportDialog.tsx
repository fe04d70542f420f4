import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { useCatalog } from "@/fields/catalog";
import { number, numberIn } from "@/locales/formats";
import { reader } from "@/locales/reader";
import { useAll, useWeft } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { sentence } from "@/ui/refusals";
import { carryOut, type Carried } from "./carrying";
import { Columns } from "./Columns";
import { guessed, type Mapping } from "./mapping";
import { MOST_ROWS, planned } from "./plan";
import { Issues, Preview } from "./Preview";
import { Progress } from "./Progress";
import { tableIn, type Table } from "./table";
import style from "./Import.module.css";

const LARGEST = 5 * 1024 * 1024;

/** A table becomes tasks: given, understood, looked at, made. */
export default function ImportDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useLingui();
  const weft = useWeft();
  const [text, setText] = useState("");
  const [table, setTable] = useState<Table | null>(null);
  const [mapping, setMapping] = useState<Mapping>([]);
  const [makesOptions, setMakesOptions] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [done, setDone] = useState<Carried | null>(null);
  const catalog = useCatalog(project.gid);
  const people = useAll("user"), definitions = useAll("custom_field");
  const plan = useMemo(() => {
    const fields = new Map(definitions.map((field) => [field.gid, field]));
    return table && planned(table, mapping, { people, fields, makesOptions, locale: reader().locale, numberIn });
  }, [table, mapping, people, definitions, makesOptions]);

  const read = (given: string) => {
    const found = tableIn(given);
    if (found.unclosed) return setWrong(t`A quote that is opened on line ${found.unclosed} is never closed.`);
    if (found.rows.length === 0) return setWrong(t`There is no row below the heads of the columns.`);
    setWrong(null);
    setTable(found);
    setMapping(guessed(found, catalog.fields));
  };
  const make = async () => {
    if (!table || !plan) return;
    setBusy(true);
    setWrong(null);
    try {
      setDone(await carryOut(weft, project.gid, table, mapping, plan));
    } catch (error) {
      setWrong(sentence((error as Error).message));
    } finally {
      setBusy(false);
    }
  };
  const count = plan?.tasks.length ?? 0;
  const hasName = mapping.includes("name");
  const asks = done ? (
    <Button size="form" kind="primary" onClick={onClose}><Trans>Done</Trans></Button>
  ) : table ? (
    <>
      <Button size="form" onClick={() => setTable(null)}><Trans>Back</Trans></Button>
      <Button size="form" kind="primary" isBusy={isBusy} disabled={!hasName || count === 0} onClick={() => void make()}><Plural value={count} one="Create # task" other="Create # tasks" /></Button>
    </>
  ) : (
    <>
      <Button size="form" onClick={onClose}><Trans>Cancel</Trans></Button>
      <Button size="form" kind="primary" disabled={!text.trim()} onClick={() => read(text)}><Trans>Read the table</Trans></Button>
    </>
  );
  return (
    <Dialog title={t`Import tasks into “${project.name}”`} size="wide" isSticky={isBusy} onClose={onClose} actions={asks}>
      <div className={style.parts}>
        {wrong && <p role="alert" className={style.wrong}><Icon name="warning" /> {wrong}</p>}
        {done && plan ? (
          <><Progress carried={done} issues={plan.issues} /><Issues issues={plan.issues} /></>
        ) : table && plan ? (
          <>
            <Columns table={table} mapping={mapping} catalog={catalog} onChange={setMapping} />
            {!hasName && <p role="alert" className={style.wrong}><Icon name="warning" /> <Trans>Choose which column holds the names of the tasks.</Trans></p>}
            {mapping.some((target) => target.startsWith("custom:")) && <Checkbox label={t`Make options that a field does not have yet`} checked={makesOptions} onChange={setMakesOptions} />}
            <Preview plan={plan} />
            <Issues issues={plan.issues} />
          </>
        ) : (
          <Source text={text} onText={setText} onFile={read} onWrong={setWrong} />
        )}
      </div>
    </Dialog>
  );
}

function Source({ text, onText, onFile, onWrong }: { text: string; onText: (text: string) => void; onFile: (text: string) => void; onWrong: (wrong: string) => void }) {
  const { t } = useLingui();
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    if (file.size > LARGEST) return onWrong(t`The file is larger than 5 MB. Split it, or leave out columns that are not needed.`);
    const given = await file.text();
    onText(given);
    onFile(given);
  };
  return (
    <>
      <p className={style.hint}><Trans>Take a CSV file as Asana, Trello, Jira or a spreadsheet exports it, or paste cells. The first row names the columns. Up to {number(MOST_ROWS)} rows at once.</Trans></p>
      <div><Button size="form" icon="upload" onClick={() => chooser.current?.click()}><Trans>Choose a file</Trans></Button></div>
      <input ref={chooser} type="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" hidden aria-label={t`CSV file`} onChange={(event) => { const [file] = event.target.files ?? []; event.target.value = ""; if (file) void take(file); }} />
      <TextArea label={t`Or paste a table`} rows={9} value={text} className={style.table} spellCheck={false} placeholder={"Name,Section,Assignee,Due date"} onChange={(event) => onText(event.target.value)} />
    </>
  );
}
