import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ago } from "@/locales/formats";
import { useUser } from "@/store/hooks";
import type { Item } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { tipIfCut } from "@/ui/tips";
import { Card } from "./Card";
import { TaskLine } from "./TaskLine";
import { useWaits } from "./waits";
import style from "./Home.module.css";

const MOST = 7;

/** What others need from the reader: an approval, a task that blocks them, an answer. */
export function Waiting({ today }: { today: string }) {
  const { t } = useLingui();
  const { approvals, blocking, asking, isLoading } = useWaits(today);
  const lines = [
    ...asking.map((item) => <Asking key={item.gid} item={item} />),
    ...approvals.map(({ gid }) => <TaskLine key={gid} gid={gid} today={today} why={t`Waits for your answer`} />),
    ...blocking.filter(([{ gid }]) => !approvals.some((one) => one.gid === gid)).map(([{ gid }, count]) => <TaskLine key={gid} gid={gid} today={today} why={plural(count, { one: "Blocks # task", other: "Blocks # tasks" })} />),
  ];
  return (
    <Card title={t`Waits for you`} end={asking.length > 0 && <Link to="/inbox" className={style.more}><Trans>Inbox</Trans></Link>}>
      {isLoading ? <Skeleton rows={3} /> : (
        <ul>
          {lines.slice(0, MOST)}
          {lines.length === 0 && <li className={style.none}><Trans>Nobody waits for you. Approvals, tasks that block others, and whoever names you appear here.</Trans></li>}
        </ul>
      )}
    </Card>
  );
}

/** Somebody wrote the reader's name, or asks to be let in. */
function Asking({ item }: { item: Item }) {
  const { t } = useLingui();
  const who = useUser(item.actor);
  const isRequest = item.reasons.includes("access_requested");
  return (
    <li className={style.line}>
      {who ? <Avatar person={who} /> : <Icon name="at" className={style.lock} />}
      <Link to="/inbox" className={style.open} {...tipIfCut(item.name)}>{item.name}</Link>
      <span className={style.project}>{isRequest ? t`Asks to be let in` : t`Named you`}</span>
      <span className={style.due}>{ago(item.happened_at)}</span>
    </li>
  );
}
