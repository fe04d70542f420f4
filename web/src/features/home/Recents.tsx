import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ago } from "@/locales/formats";
import { useRecents } from "@/app/recents";
import { Icon } from "@/ui/Icon";
import { tipIfCut } from "@/ui/tips";
import { Card } from "./Card";
import style from "./Home.module.css";

const MOST = 7;

/** What the reader looked at last, on whatever device. */
export function Recents() {
  const { t } = useLingui();
  const recents = useRecents().slice(0, MOST);
  return (
    <Card title={t`Recent`}>
      <ul>
        {recents.map(({ resource, seen_at, to, icon }) => (
          <li key={resource.gid} className={style.line}>
            <Icon name={icon} className={style.lock} />
            <Link to={to} className={style.open} {...tipIfCut(resource.name)}>{resource.name}</Link>
            <span className={style.due}>{ago(seen_at)}</span>
          </li>
        ))}
        {recents.length === 0 && <li className={style.none}><Trans>Projects and tasks that you open appear here.</Trans></li>}
      </ul>
    </Card>
  );
}
