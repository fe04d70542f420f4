import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { RenderedHtml } from "@/editor/RenderedHtml";
import { ago } from "@/locales/formats";
import type { Project } from "@/store/types";
import { ClothLabel } from "@/ui/ClothLabel";
import { Dialog } from "@/ui/Dialog";
import { TextArea, TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { Select } from "@/ui/Select";
import { useStatuses, type StatusUpdate } from "./remote";
import { STATUSES, STATUS_NAMES, STATUS_TONES, type Status } from "./words";
import style from "./StatusDialog.module.css";

/** How it goes: what was said so far, and a new word. */
export function StatusDialog({ project, mayPost, onClose }: { project: Project; mayPost: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { statuses, anew } = useStatuses(project.gid);
  const [chosen, setChosen] = useState<Status>(statuses[0]?.status_type ?? "on_track");
  const name = i18n._(STATUS_NAMES[chosen]);
  const post = async (values: FormData) => {
    const called = String(values.get("title") ?? "").trim() || name;
    await send({
      method: "POST", path: "/api/1.0/status_updates",
      data: { parent: project.gid, status_type: chosen, title: called, text: String(values.get("text") ?? "") },
    });
    onClose();
    await anew();
  };
  const title = t`How “${project.name}” goes`;
  const earlier = statuses.length > 0 && <Earlier statuses={statuses} />;
  if (!mayPost) return <Dialog title={title} onClose={onClose}>{earlier}</Dialog>;
  return (
    <FormDialog title={title} yes={t`Post status`} onSend={post} onClose={onClose} after={earlier}>
      <Select
        label={t`Status`}
        name="status_type"
        value={chosen}
        onChange={setChosen}
        options={STATUSES.map((value) => ({ value, name: i18n._(STATUS_NAMES[value]), shown: <ClothLabel tone={STATUS_TONES[value]}>{i18n._(STATUS_NAMES[value])}</ClothLabel> }))}
      />
      <TextField label={t`Title`} name="title" placeholder={name} maxLength={1024} autoComplete="off" />
      <TextArea label={t`What happened, what comes next`} name="text" rows={4} />
    </FormDialog>
  );
}

function Earlier({ statuses }: { statuses: readonly StatusUpdate[] }) {
  const { t, i18n } = useLingui();
  return (
    <section aria-label={t`So far`} className={style.earlier}>
      <h3 className={style.heading}><Trans>So far</Trans></h3>
      <ul>
        {statuses.map((one) => (
          <li key={one.gid} className={style.update}>
            <div className={style.line}>
              <ClothLabel tone={STATUS_TONES[one.status_type]}>{i18n._(STATUS_NAMES[one.status_type])}</ClothLabel>
              <b className={style.title}>{one.title}</b>
              <span className={style.when}>{[one.created_by?.name, ago(one.created_at)].filter(Boolean).join(", ")}</span>
            </div>
            <div className={style.text}><RenderedHtml html={one.html_text} /></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
