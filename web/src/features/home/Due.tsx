import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Skeleton } from "@/ui/Skeleton";
import { Segments } from "@/ui/Tabs";
import { Card } from "./Card";
import { useMine } from "./mine";
import { TaskLine } from "./TaskLine";
import style from "./Home.module.css";

type When = "late" | "today" | "next";
const WHEN = ["late", "today", "next"] as const;
const MOST = 8;

/** What is due of what is assigned to the reader: late, today, next. */
export function Due({ today }: { today: string }) {
  const { t } = useLingui();
  const { tasks, isLoading } = useMine(today);
  const parts: Record<When, string[]> = { late: [], today: [], next: [] };
  for (const { gid, due_on } of tasks) if (due_on) parts[whenOf(due_on, today)].push(gid);
  const [chosen, choose] = useState<When | null>(null);
  const shown = chosen ?? WHEN.find((when) => parts[when].length > 0) ?? "today";
  const names: Record<When, string> = { late: t`Late`, today: t`Today`, next: t`Next` };
  const none: Record<When, string> = { late: t`Nothing is late.`, today: t`Nothing is due today.`, next: t`Nothing is due later.` };
  return (
    <Card title={t`Start here`} end={<Segments label={t`When`} chosen={shown} onChoose={choose} tabs={WHEN.map((id) => ({ id, name: `${names[id]} ${parts[id].length}` }))} />}>
      {isLoading ? <Skeleton rows={4} /> : (
        <ul>
          {parts[shown].slice(0, MOST).map((gid) => <TaskLine key={gid} gid={gid} today={today} />)}
          {parts[shown].length === 0 && <li className={style.none}>{none[shown]}</li>}
        </ul>
      )}
      <Link to="/my-tasks" className={style.all}><Trans>All my tasks</Trans></Link>
    </Card>
  );
}

function whenOf(due: string, today: string): When {
  if (due === today) return "today";
  return due < today ? "late" : "next";
}
