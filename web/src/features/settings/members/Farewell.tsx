import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ask } from "@/api/client";
import { useSession } from "@/app/session";
import type { Progress } from "@/app/jobs";
import { number } from "@/locales/formats";
import type { Person } from "@/ui/Avatar";
import { PersonName } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { FormDialog } from "@/ui/FormDialog";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { sentence } from "@/ui/refusals";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import { handedOver, useChangePlace, useOpenTasks, type Place } from "./remote";
import style from "./Members.module.css";

type Way = "stay" | "give" | "free";

/** Before somebody is deactivated, or later: what becomes of their open tasks. */
export function Farewell({ place, isLeaving, onClose }: { place: Place; isLeaving: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const change = useChangePlace();
  const { gid, user: { gid: leaver, name } } = place;
  const { data: tasks, error } = useOpenTasks(gid);
  const [way, choose] = useState<Way>(isLeaving ? "stay" : "give");
  const [heir, setHeir] = useState<Person | null>(null);
  const [far, setFar] = useState<Progress | null>(null);
  const count = tasks?.count ?? 0;
  const go = async () => {
    if (way === "give" && !heir && count > 0) throw new Error(t`heir: Choose who gets the tasks`);
    let over: Progress = { done: 0, of: 0 };
    if (way !== "stay" && count > 0) {
      over = await handedOver(gid, way === "give" ? (heir?.gid ?? null) : null, t`The tasks could not all be handed over. Try it again.`, setFar);
    }
    if (isLeaving && !(await change({ gid, is_active: false }))) return;
    onClose();
    const went = over.done, stayed = over.of - over.done;
    const gone = plural(went, { one: "# task is in other hands", other: "# tasks are in other hands" });
    const kept = stayed > 0 ? plural(stayed, { one: "# task stays that you may not change", other: "# tasks stay that you may not change" }) : "";
    const what = [went ? gone : "", kept].filter(Boolean).join(" · ");
    if (isLeaving) say(what ? `${t`Deactivated ${name}.`} ${what}` : t`Deactivated ${name}.`);
    else if (what) say(what);
  };
  const choices = [
    ...(isLeaving ? [{ value: "stay" as const, label: t`Leave them with ${name}`, hint: t`They keep the name, and you can hand them over later.` }] : []),
    { value: "give" as const, label: t`Give them to somebody else` },
    { value: "free" as const, label: t`Free them for others`, hint: t`Nobody is assigned any longer.` },
  ];
  return (
    <FormDialog title={isLeaving ? t`Deactivate ${name}?` : t`Hand over the tasks of ${name}`} yes={isLeaving ? t`Deactivate ${name}` : t`Hand over`} isDisabled={isLeaving ? !tasks && !error : count === 0} onSend={go} onClose={onClose}>
      {isLeaving && <p><Trans>They lose access at once and are signed out everywhere. What they did keeps their name, and you can let them back in.</Trans></p>}
      {!tasks ? (error ? <p role="alert" className={style.hint}>{sentence(error.message)}</p> : <Skeleton rows={2} />) : (
        <>
          <p><b>{count === 0 ? t`${name} has no open tasks that you may see.` : plural(count, { one: "They have # open task that you may see.", other: "They have # open tasks that you may see." })}</b></p>
          {count > 0 && <RadioGroup label={t`These tasks`} value={way} onChange={choose} choices={choices} />}
          {count > 0 && way === "give" && <Heir leaver={leaver} heir={heir} onChoose={setHeir} />}
        </>
      )}
      <p role="status" className={style.hint}>{far && t`${number(far.done)} of ${number(far.of)}`}</p>
    </FormDialog>
  );
}

/** Who gets them. */
function Heir({ leaver, heir, onChoose }: { leaver: string; heir: Person | null; onChoose: (person: Person) => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const find = async (text: string, signal: AbortSignal) => {
    const found = await ask<Person[]>({ method: "GET", path: `/api/1.0/workspaces/${workspace.gid}/typeahead`, signal, query: { resource_type: "user", query: text, count: 12, opt_fields: "name" } });
    return found.filter(({ gid }) => gid !== leaver);
  };
  return (
    <>
      <Button ref={anchor} size="form" icon={heir ? undefined : "user"} aria-haspopup="listbox" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{heir ? <PersonName person={heir} /> : t`Choose who gets them`}</Button>
      {isOpen && <PeoplePicker label={t`Choose who gets them`} chosen={heir ? [heir] : []} find={find} anchor={anchor} onClose={() => setOpen(false)} onChoose={([one]) => one && onChoose(one)} />}
    </>
  );
}
