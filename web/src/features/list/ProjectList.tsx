import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { ViewTools } from "@/app/viewTools";
import { useCatalog } from "@/fields/catalog";
import { TreeGrid } from "@/grid/TreeGrid";
import { today } from "@/locales/formats";
import { useOpen, useProject } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { buttonLook } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { useMayEdit } from "@/views/abilities";
import { isAsKept } from "@/views/look";
import { Toolbar } from "@/views/Toolbar";
import { useGridView } from "@/views/useGridView";
import { useLook } from "@/views/useLook";
import { NothingFound, NothingYet } from "./Nothing";

/** The tasks of one project, as a tree of rows with cells. */
export function ProjectList({ project }: { project: Gid }) {
  const state = useOpen({ project });
  const known = useProject(project);
  const home = { project };
  const handle = useLook(home, "list");
  const isReady = (state === "ready" || (state === "begun" && isAsKept(handle.look))) && handle.isKnown;
  if (state === "gone") return <Gone />;
  if (state === "offline" || state === "refused") return <Unseen isOffline={state === "offline"} />;
  if (!isReady || !known) return <Skeleton rows={12} />;
  return <Loaded project={project} name={known.name} handle={handle} isWhole={state === "ready"} />;
}

function Loaded({ project, name, handle, isWhole }: { project: Gid; name: string; handle: ReturnType<typeof useLook>; isWhole: boolean }) {
  const { t } = useLingui();
  const home = { project };
  const catalog = useCatalog(project);
  const mayEdit = useMayEdit(project);
  const open = useOpenTask();
  const [day] = useState(today);
  const grid = useGridView(home, handle, catalog, day);
  const isBegun = useBeginning();
  let empty: ReactNode = null;
  if (grid.count === 0 && grid.filter) empty = <NothingFound handle={handle} catalog={catalog} source={home} today={day} />;
  else if (grid.isEmpty) empty = <NothingYet mayEdit={mayEdit} />;
  return (
    <>
      <ViewTools><Toolbar home={home} layout="list" handle={handle} catalog={catalog} columns={grid.looks} count={grid.count} mayEdit={mayEdit} /></ViewTools>
      <TreeGrid
        label={t`Tasks of ${name}`}
        view={grid.view}
        project={project}
        group={handle.look.group}
        sort={handle.look.sort}
        columns={grid.columns}
        catalog={catalog}
        today={day}
        mayEdit={mayEdit}
        isWhole={isWhole}
        isBegun={isBegun}
        columnDoings={grid.columnDoings}
        titleOf={grid.titleOf}
        onFold={grid.fold}
        onExpand={grid.expand}
        onOpen={open}
        empty={empty}
      />
    </>
  );
}

/** `?begin=task`: one arrives with a first task being typed, and the address is plain again. */
function useBeginning(): boolean {
  const { navigate } = useRouter();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const [isAsked] = useState(search["begin"] === "task");
  const settle = useEffectEvent(() => {
    const { begin: _, ...rest } = search;
    void navigate({ to: ".", search: rest, replace: true } as never);
  });
  useEffect(() => {
    if (isAsked) settle();
  }, [isAsked]);
  return isAsked;
}

function Gone() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`This project is not here for you`} actions={<Link to="/home" className={buttonLook({ kind: "primary" })}><Trans>Go home</Trans></Link>}>
      <Trans>It was deleted, or you no longer have access to it. What you wrote and could not be sent is kept under unsent changes.</Trans>
    </EmptyState>
  );
}

function Unseen({ isOffline }: { isOffline: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState icon={isOffline ? "offline" : "warning"} title={isOffline ? t`You are offline, and this project was not opened here before` : t`This project could not be loaded`}>
      <Trans>It comes as soon as Weft can be reached.</Trans>
    </EmptyState>
  );
}
