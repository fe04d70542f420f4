import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useUnread } from "@/store/hooks";
import { Icon } from "@/ui/Icon";
import style from "./BottomBar.module.css";

/** On a phone: the four places, and a new task in the middle. */
export function BottomBar({ search, add }: { search: () => void; add: () => void }) {
  const { t } = useLingui();
  const unread = useUnread();
  return (
    <nav aria-label={t`Main`} className={style.bar}>
      <Link to="/home" className={style.place}><Icon name="home" size="l" />{t`Home`}</Link>
      <Link to="/inbox" className={style.place}><span className={style.icon}><Icon name="inbox" size="l" />{unread > 0 && <span role="img" aria-label={t`${unread} unread`} className={style.dot} />}</span>{t`Inbox`}</Link>
      <button type="button" aria-label={t`New task`} aria-haspopup="dialog" className={style.add} onClick={add}><Icon name="plus" size="l" /></button>
      <Link to="/my-tasks" className={style.place}><Icon name="check-circle" size="l" />{t`My tasks`}</Link>
      <button type="button" aria-haspopup="dialog" className={style.place} onClick={search}><Icon name="search" size="l" />{t`Search`}</button>
    </nav>
  );
}
