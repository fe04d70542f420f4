import { Trans, useLingui } from "@lingui/react/macro";
import type { Catalog } from "@/fields/catalog";
import { useMe, useWeft } from "@/store/hooks";
import { testing } from "@/store/filters";
import { topics } from "@/store/indexes";
import type { Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { withoutEach } from "@/views/drops";
import { useWords } from "@/views/words";
import { forMe } from "@/views/look";
import type { LookHandle } from "@/views/useLook";
import style from "./List.module.css";

/** No task is left: which condition keeps the most away, and one way to drop it. */
export function NothingFound({ handle, catalog, source, today }: { handle: LookHandle; catalog: Catalog; source: { project: Gid }; today: string }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const me = useMe();
  const say = useWords(catalog, source.project);
  const tasks = store.indexes.list(topics.sections(source.project)).flatMap((section) => store.indexes.list(topics.tasks(section)));
  const drops = withoutEach(handle.look).map((drop) => {
    const test = testing(forMe(drop.filter, me.gid), { today, project: source.project });
    return { ...drop, count: tasks.filter((gid) => { const task = store.get("task", gid); return task && test(task); }).length };
  });
  const useful = drops.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count).slice(0, 3);
  return (
    <div className={style.over}>
      <EmptyState
        title={t`No task matches`}
        icon="filter"
        actions={
          <>
            {useful.map(({ left, dropped, count }) => (
              <Button key={JSON.stringify(dropped)} icon="x" onClick={() => handle.change(left)}>{dropped ? t`Without “${say(dropped)}”: ${count}` : t`Without the search: ${count}`}</Button>
            ))}
            <Button kind="quiet" onClick={() => handle.change({ filter: null, find: "" })}><Trans>Show all tasks</Trans></Button>
          </>
        }
      >
        {useful.length ? <Trans>Drop a condition to see more.</Trans> : <Trans>Even with one condition less, nothing is found.</Trans>}
      </EmptyState>
    </div>
  );
}

export function NothingYet({ mayEdit }: { mayEdit: boolean }) {
  const { t } = useLingui();
  return (
    <div className={style.below}>
      <EmptyState title={t`Here the work will stand`}>
        {mayEdit ? <Trans>Write a first task in the row above, or paste a list: each line becomes a task.</Trans> : <Trans>Nobody has added a task yet.</Trans>}
      </EmptyState>
    </div>
  );
}
