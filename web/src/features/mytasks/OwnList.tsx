import { useLingui } from "@lingui/react/macro";
import { useMemo, useState, type ReactNode } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { ViewTools } from "@/app/viewTools";
import { useCatalog } from "@/fields/catalog";
import type { GroupTitle } from "@/grid/EdgeLines";
import type { Column } from "@/grid/look";
import { TreeGrid } from "@/grid/TreeGrid";
import { today } from "@/locales/formats";
import type { FieldKey } from "@/store/fields";
import { useMe } from "@/store/hooks";
import type { Task } from "@/store/types";
import type { Group } from "@/store/views";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { Toolbar } from "@/views/Toolbar";
import { useGridView } from "@/views/useGridView";
import { useLook } from "@/views/useLook";
import { OwnTools, useOwnFilter } from "./ownTools";
import { ReasonLine } from "./ReasonLine";
import type { Promotion } from "./usePromotion";

/** My tasks as a list, with a line for each that says why it stands there. */
export function OwnList({ promotion }: { promotion: Promotion }) {
  const { t } = useLingui();
  const me = useMe();
  const home = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const handle = useLook(home, "list");
  const catalog = useCatalog();
  const open = useOpenTask();
  const [day] = useState(today);
  const { withOpen, ...done } = useOwnFilter();
  const shown = { ...handle, look: { ...handle.look, filter: withOpen(handle.look.filter) } };
  const grid = useGridView(home, shown, catalog, day);
  const columns = useReasonColumn(grid.columns, promotion);
  const titleOf = useNotes(grid.titleOf, promotion);
  if (!handle.isKnown) return <Skeleton rows={12} />;
  let empty: ReactNode = null;
  if (grid.count === 0) empty = handle.look.filter || handle.look.find ? <EmptyState title={t`No task of yours matches`} icon="filter" /> : <EmptyState title={t`Nothing is left to do`}>{t`What somebody assigns to you appears here, under what was assigned last.`}</EmptyState>;
  return (
    <>
      <ViewTools>
        <Toolbar home={home} layout="list" handle={handle} catalog={catalog} columns={grid.looks} count={grid.count} mayEdit />
        <OwnTools promotion={promotion} {...done} />
      </ViewTools>
      <TreeGrid
        label={t`My tasks`}
        view={grid.view}
        group={handle.look.group}
        sort={handle.look.sort}
        columns={columns}
        catalog={catalog}
        today={day}
        mayEdit
        columnDoings={grid.columnDoings}
        titleOf={titleOf}
        onFold={grid.fold}
        onExpand={grid.expand}
        onOpen={open}
        empty={empty}
      />
    </>
  );
}

/** After the name: why it is here. */
function useReasonColumn(columns: readonly Column[], { moved, roles }: Promotion): readonly Column[] {
  const { t } = useLingui();
  return useMemo(() => {
    const [name, ...others] = columns;
    // What was put back after it had moved up is there for another reason.
    const why = ({ gid, own_place }: Task) => { const found = moved[gid]; return found && own_place?.section === roles[found] ? found : undefined; };
    const shown = (task: Task) => <ReasonLine task={task} moved={why(task)} />;
    const reason: Column = { key: "reason" as FieldKey, name: t`Why it is here`, kind: "text", icon: "info", width: 240, isReadOnly: true, isColumn: true, total: "sum", shown };
    return name ? [name, reason, ...others] : columns;
  }, [columns, moved, roles, t]);
}

const kept = new WeakMap<GroupTitle, GroupTitle>();

/** The same title for the same title: rows are drawn anew where it is another. */
function noted(title: GroupTitle, note: string): GroupTitle {
  let made = kept.get(title);
  if (!made) kept.set(title, (made = { ...title, note }));
  return made;
}

/** Sections that empty themselves say when. */
function useNotes(titleOf: (group: Group) => GroupTitle, { roles, isOn }: Promotion): (group: Group) => GroupTitle {
  const { t } = useLingui();
  return useMemo(() => {
    const notes = isOn ? new Map([[roles.soon, t`Moves up on the day it is due`], [roles.later, t`Moves up a week before it is due`]]) : new Map<string | undefined, string>();
    return (group) => {
      const note = notes.get(group.key);
      return note ? noted(titleOf(group), note) : titleOf(group);
    };
  }, [titleOf, roles, isOn, t]);
}
