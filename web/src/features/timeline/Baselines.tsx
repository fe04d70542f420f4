import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import * as formats from "@/locales/formats";
import type { Gid } from "@/store/types";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import type { IconName } from "@/ui/icon-names";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { type Baseline, useBaselineActs, useBaselines } from "./remote";

/** Which plan of old the bars are compared with; plans are kept and let go here. */
export function Baselines({ project, shown, onShow, mayEdit }: { project: Gid; shown: Gid | null; onShow: (baseline: Gid | null) => void; mayEdit: boolean }) {
  const { t } = useLingui();
  const baselines = useBaselines(project), acts = useBaselineActs(project);
  const [isAsking, setAsking] = useState(false);
  const chosen = baselines.find(({ gid }) => gid === shown);
  /** Do it, say it, and offer the way back. */
  const done = async (act: () => Promise<void>, words: string, icon: IconName, back: () => Promise<void>) => {
    const tried = (what: () => Promise<void>) => what().then(() => true, (error: Error) => void say(sentence(error.message), { isUrgent: true }));
    if (await tried(act)) say(words, { icon, action: { label: t`Undo`, run: () => void tried(back) } });
  };
  const remove = async (gid: Gid) => {
    await acts.remove(gid);
    onShow(null);
  };
  const bringBack = async (gid: Gid) => {
    await acts.bringBack(gid);
    onShow(gid);
  };
  const deleted = ({ gid, name }: Baseline) => void done(() => remove(gid), t`“${name}” is in the trash`, "trash", () => bringBack(gid));
  const groups = (): MenuGroup[] => [
    {
      label: t`Compare with`,
      isOneOf: true,
      entries: [
        { id: "none", name: t`Nothing`, isChosen: !chosen, onChoose: () => onShow(null) },
        ...baselines.map(({ gid, name, created_at }) => ({ id: gid, name, note: formats.day(formats.civilDate(created_at)), isChosen: gid === shown, onChoose: () => onShow(gid) })),
      ],
    },
    ...(mayEdit ? [{
      entries: [
        { id: "keep", name: t`Keep the dates of today…`, icon: "plus" as const, onChoose: () => setAsking(true) },
        ...(chosen ? [{ id: "remove", name: t`Delete “${chosen.name}”`, icon: "trash" as const, isDanger: true, onChoose: () => deleted(chosen) }] : []),
      ],
    }] : []),
  ];
  const keep = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write how the baseline is called`);
    const made = await acts.keep(name);
    setAsking(false);
    void done(async () => onShow(made.gid), t`The dates of today are kept as “${name}”`, "layers", () => remove(made.gid));
  };
  const today = formats.day(formats.today(), 0);
  return (
    <>
      <MenuButton kind="quiet" icon="layers" label={chosen ? t`Baseline: ${chosen.name}` : t`Baseline`} isOn={chosen !== undefined} groups={groups}>{t`Baseline`}</MenuButton>
      {isAsking && (
        <FormDialog title={t`Keep a baseline`} yes={t`Keep the baseline`} onSend={keep} onClose={() => setAsking(false)}>
          <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={200} defaultValue={t`Plan of ${today}`} hint={t`The dates that all tasks of the project have now are kept, to compare later ones with.`} />
        </FormDialog>
      )}
    </>
  );
}
