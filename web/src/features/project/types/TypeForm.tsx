import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, IconButton } from "@/ui/Button";
import { ChoiceField, TextField } from "@/ui/Field";
import { useRefusal } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import type { Draft, Type, useTypes } from "./typeData";
import style from "../fields/Fields.module.css";

let made = 0;
const blank = (name = "", isDone = false): Draft => ({ key: `new-${made++}`, gid: null, name, isDone });

/** A type: its name, and the states that its tasks go through. */
export function TypeForm({ type, types, onBack }: { type: Type | null; types: ReturnType<typeof useTypes>; onBack: () => void }) {
  const { t } = useLingui();
  const [states, setStates] = useState<Draft[]>(() =>
    type ? type.status_options.map(({ gid, name, completion_state }) => ({ key: gid, gid, name, isDone: completion_state === "Complete" })) : [blank(t`To do`), blank(t`Done`, true)],
  );
  const keep = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim(), named = states.filter((one) => one.gid !== null || one.name.trim());
    if (!name) throw new Error(t`name: Write how the type is called`);
    if (named.some((one) => !one.name.trim())) throw new Error(t`status_options: Each state has a name`);
    if (!named.some(({ isDone }) => isDone) || named.every(({ isDone }) => isDone)) throw new Error(t`status_options: A task must be able to be open, and to be done`);
    await (type ? types.change(type, name, named) : types.make(name, named));
    onBack();
  };
  return (
    <FormDialog title={type ? t`Change the type “${type.name}”` : t`New type of tasks`} yes={type ? t`Save the type` : t`Create the type`} onSend={keep} onClose={onBack}>
      <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={1024} defaultValue={type?.name ?? ""} placeholder={t`Bug, request, campaign…`} />
      <States states={states} onChange={setStates} />
    </FormDialog>
  );
}

function States({ states, onChange }: { states: readonly Draft[]; onChange: (states: Draft[]) => void }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const wrong = useRefusal("status_options");
  const set = (key: string, change: Partial<Draft>) => onChange(states.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = () => {
    // At once: whoever types on must not lose a letter to the next frame.
    flushSync(() => onChange([...states, blank()]));
    list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
  };
  return (
    <fieldset className={style.options}>
      <legend><Trans>States</Trans></legend>
      <input type="hidden" name="status_options" />
      <ul ref={list}>
        {states.map(({ key, gid, name, isDone }) => (
          <li key={key} className={style.option}>
            <span className={style.optionName}>
              <TextField label={t`Name of the state`} isLabelHidden value={name} maxLength={1024} autoComplete="off" onChange={(event) => set(key, { name: event.target.value })} />
            </span>
            <ChoiceField label={t`${name || t`The new state`} means`} isLabelHidden disabled={gid !== null} value={isDone ? "done" : "open"} onChange={(event) => set(key, { isDone: event.target.value === "done" })}>
              <option value="open">{t({ message: "Open", context: "state of a task" })}</option>
              <option value="done">{t`Done`}</option>
            </ChoiceField>
            <IconButton icon="x" label={t`Remove ${name || t`the new state`}`} onClick={() => onChange(states.filter((one) => one.key !== key))} />
          </li>
        ))}
      </ul>
      {wrong && <p className={style.wrong}>{wrong}</p>}
      <Button icon="plus" kind="quiet" onClick={add}>{t`Add a state`}</Button>
    </fieldset>
  );
}
