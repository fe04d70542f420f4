import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import * as formats from "@/locales/formats";
import type { Gid } from "@/store/types";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { say } from "@/ui/toasts";
import { useBaselineActs, useBaselines } from "./remote";

/** Which plan of old the bars are compared with; plans are kept and let go here. */
export function Baselines({ project, shown, onShow, mayEdit }: { project: Gid; shown: Gid | null; onShow: (baseline: Gid | null) => void; mayEdit: boolean }) {
  const { t } = useLingui();
  const baselines = useBaselines(project), acts = useBaselineActs(project);
  const [isAsking, setAsking] = useState(false);
  const chosen = baselines.find(({ gid }) => gid === shown);
  const remove = async (gid: Gid, name: string) => {
    try {
      await acts.remove(gid);
      if (gid === shown) onShow(null);
      say(t`“${name}” is in the trash`, { icon: "trash" });
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), { isUrgent: true });
    }
  };
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
        ...(chosen ? [{ id: "remove", name: t`Delete “${chosen.name}”`, icon: "trash" as const, isDanger: true, onChoose: () => void remove(chosen.gid, chosen.name) }] : []),
      ],
    }] : []),
  ];
  const keep = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim();
    if (!name) throw new Error(t`name: Write how the baseline is called`);
    const made = await acts.keep(name);
    setAsking(false);
    onShow(made.gid);
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
