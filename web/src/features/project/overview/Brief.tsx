import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import type { Brief as Kept } from "./overviewData";
import { TextPart } from "./TextPart";
import style from "./Overview.module.css";

/** The what and why, under a title of its own. */
export function Brief({ brief, mayEdit, write }: { brief: Kept | null; mayEdit: boolean; write: (change: { title?: string; html_text?: string }) => Promise<void> }) {
  const { t } = useLingui();
  return (
    <div className={style.brief}>
      {brief && <Title key={brief.title} title={brief.title} mayEdit={mayEdit} onRename={(title) => write({ title }).catch((refused: Error) => void say(sentence(refused.message), { isUrgent: true }))} />}
      <TextPart
        title={t`Brief`}
        html={brief?.html_text ?? ""}
        flavour="brief"
        mayEdit={mayEdit}
        isTitleHidden
        placeholder={t`Write the brief: what this project is for, and what is done when it is done`}
        onSave={(html_text) => write({ html_text })}
      />
    </div>
  );
}

function Title({ title, mayEdit, onRename }: { title: string; mayEdit: boolean; onRename: (title: string) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(title);
  if (!mayEdit) return <h2 className={style.title}>{title}</h2>;
  const keep = () => {
    if (name.trim() && name.trim() !== title) onRename(name.trim());
    else setName(title);
  };
  return (
    <textarea
      aria-label={t`Title of the brief`}
      rows={1}
      maxLength={1024}
      value={name}
      className={style.title}
      onChange={(event) => setName(event.target.value.replaceAll("\n", " "))}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") setName(title);
        if (event.key === "Enter" || event.key === "Escape") {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
