import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { byName } from "@/locales/formats";
import { useActions, useAll, useOpen, useProject, useSection, useSections, useTask, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Button, IconButton } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { SelectPopover } from "@/ui/Select";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

/** Where the task lies: its parents, its projects and its section in each. */
export function Places({ gid, task, may }: Part) {
  const { t } = useLingui();
  const projects = Object.keys(task.places);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? projects : projects.slice(0, 1);
  const more = projects.length - shown.length;
  return (
    <div className={style.places}>
      {task.parent && <Parents gid={task.parent} depth={0} />}
      {shown.map((project) => <Place key={project} gid={gid} project={project} section={task.places[project]!.section} canMove={may("edit")} />)}
      {more > 0 && (
        <button type="button" className={style.more} onClick={() => setOpen(true)}>
          <Plural value={more} one="and # more project" other="and # more projects" />
        </button>
      )}
      {may("edit") && <AddPlace gid={gid} projects={projects} label={projects.length || task.parent ? null : t`Add to a project`} />}
    </div>
  );
}

const DEEPEST = 5;

function Parents({ gid, depth }: { gid: Gid; depth: number }) {
  const weft = useWeft();
  const parent = useTask(gid);
  const open = useOpenTask();
  if (!parent) weft.need([gid]);
  return (
    <span className={style.place}>
      {parent?.parent && depth < DEEPEST && <Parents gid={parent.parent} depth={depth + 1} />}
      <button type="button" className={style.crumb} onClick={() => open(gid)}><Icon name="subtask" size="s" /><span className={style.cut}>{parent?.name ?? "…"}</span></button>
      <Icon name="chevron-right" size="s" />
    </span>
  );
}

function Place({ gid, project, section, canMove }: { gid: Gid; project: Gid; section: Gid; canMove: boolean }) {
  const { t } = useLingui();
  useOpen({ project });
  const act = useActions();
  const known = useProject(project), here = useSection(section);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const name = known?.name ?? "…";
  return (
    <span className={style.place}>
      <Link to="/projects/$project" params={{ project }} className={style.crumb}><Swatch hue={hueNamed(known?.color, project)} /><span className={style.cut}>{name}</span></Link>
      <Icon name="chevron-right" size="s" />
      <button ref={anchor} type="button" disabled={!canMove} aria-haspopup="listbox" aria-expanded={isOpen} aria-label={t`Section in ${name}: ${here?.name ?? ""}`} className={style.crumb} onClick={() => setOpen(true)}>
        <span className={style.cut}>{here?.name ?? "…"}</span>
        {canMove && <Icon name="chevron-down" size="s" />}
      </button>
      {isOpen && <SectionChoice {...{ gid, project, section, anchor }} onClose={() => setOpen(false)} onLeave={() => act.removeFromProject(gid, project)} />}
    </span>
  );
}

function SectionChoice({ gid, project, section, anchor, onClose, onLeave }: {
  gid: Gid;
  project: Gid;
  section: Gid;
  anchor: React.RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onLeave: () => void;
}) {
  const { t } = useLingui();
  const act = useActions();
  const { store } = useWeft();
  const options = useSections(project).map((one) => ({ value: one, name: store.get("section", one)?.name ?? "" }));
  return (
    <SelectPopover
      label={t`Section`}
      anchor={anchor}
      options={options}
      chosen={[section]}
      onClose={onClose}
      onChoose={([to]) => to && to !== section && act.moveTask(gid, { project, section: to })}
      foot={<Button kind="quiet" icon="x" onClick={() => { onClose(); onLeave(); }}><Trans>Remove from this project</Trans></Button>}
    />
  );
}

function AddPlace({ gid, projects, label }: { gid: Gid; projects: readonly Gid[]; label: string | null }) {
  const { t } = useLingui();
  const act = useActions();
  const all = useAll("project");
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const options = all
    .filter((one) => !one.archived && !projects.includes(one.gid))
    .toSorted((a, b) => byName(a.name, b.name))
    .map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> }));
  return (
    <>
      {label ? (
        <button ref={anchor} type="button" className={style.crumb} onClick={() => setOpen(true)}><Icon name="plus" size="s" />{label}</button>
      ) : (
        <IconButton ref={anchor} icon="plus" label={t`Add to another project`} className={style.tiny} onClick={() => setOpen(true)} />
      )}
      {isOpen && <SelectPopover label={t`Project`} anchor={anchor} options={options} chosen={[]} onClose={() => setOpen(false)} onChoose={([to]) => to && act.addToProject(gid, to)} />}
    </>
  );
}
