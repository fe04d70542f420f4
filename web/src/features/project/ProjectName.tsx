import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useActions } from "@/store/hooks";
import type { Project } from "@/store/types";
import { tipIfCut } from "@/ui/tips";
import style from "./ProjectName.module.css";

/** The name, renamed where it stands: Enter keeps it, Escape lets it be.  What one writes is not taken away while rights are asked for anew. */
export function ProjectName({ project, mayRename }: { project: Project; mayRename: boolean }) {
  const { t } = useLingui();
  const act = useActions();
  const [typed, setTyped] = useState<string | null>(null);
  const { name } = project;
  if (!mayRename && typed === null) return <span className={style.name} {...tipIfCut(name)}>{name}</span>;
  if (typed === null) {
    return <button type="button" className={style.name} aria-label={t`${name}: rename`} {...tipIfCut(name)} onClick={() => setTyped(name)}>{name}</button>;
  }
  const keep = () => {
    const meant = typed.trim();
    if (meant && meant !== name) act.updateProject(project.gid, { name: meant });
    setTyped(null);
  };
  return (
    <span className={style.sizer} data-text={typed}>
      <input
        autoFocus
        aria-label={t`Name of the project`}
        className={style.input}
        maxLength={1024}
        value={typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") keep();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </span>
  );
}
