import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRemote } from "@/app/remote";
import { useSession } from "@/app/session";
import { byName, list } from "@/locales/formats";
import { useMe, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Card } from "./Card";
import { useMine } from "./mine";
import style from "./Home.module.css";

const MOST = 5;

interface Shared {
  gid: Gid;
  name: string;
  /** Open tasks that they have from me, and I from them. */
  theirs: number;
  mine: number;
}

/** With whom the reader has most to do now. */
export function People({ today }: { today: string }) {
  const { t } = useLingui();
  const people = useShared(today);
  return (
    <Card title={t`People`} end={<Link to="/people" className={style.more}><Trans>Everybody</Trans></Link>}>
      <ul>
        {people.map((one) => <Line key={one.gid} one={one} />)}
        {people.length === 0 && <li className={style.none}><Trans>Give somebody a task, or get one: whoever you work with appears here.</Trans></li>}
      </ul>
    </Card>
  );
}

function useShared(today: string): Shared[] {
  const me = useMe();
  const { workspace } = useSession();
  const { tasks } = useMine(today);
  const query = { "assigned_by.any": "me", "assignee.not": "null,me", completed: "false", limit: 100, opt_fields: "assignee.name" };
  const given = useRemote<{ assignee: { gid: Gid; name: string } | null }[]>(`/api/1.0/workspaces/${workspace.gid}/tasks/search`, query).data ?? [];
  const found = new Map<Gid, Shared>();
  const of = (gid: Gid, name = "") => found.get(gid) ?? found.set(gid, { gid, name, theirs: 0, mine: 0 }).get(gid)!;
  for (const { assignee } of given) if (assignee) of(assignee.gid, assignee.name).theirs += 1;
  for (const { created_by } of tasks) if (created_by && created_by !== me.gid) of(created_by).mine += 1;
  return [...found.values()].toSorted((a, b) => b.theirs + b.mine - a.theirs - a.mine || byName(a.name, b.name)).slice(0, MOST);
}

function Line({ one: { gid, name, theirs, mine } }: { one: Shared }) {
  const known = useUser(gid);
  const called = known?.name ?? name;
  if (!called) return null;
  const said = [
    ...(theirs ? [plural(theirs, { one: "# open task from you", other: "# open tasks from you" })] : []),
    ...(mine ? [plural(mine, { one: "# for you", other: "# for you" })] : []),
  ];
  return (
    <li className={style.person}>
      <Avatar person={{ gid, name: called, photo: known?.photo }} size="l" />
      <Link to="/people/$person" params={{ person: gid }} className={style.who}><b>{called}</b><span>{list(said)}</span></Link>
    </li>
  );
}
