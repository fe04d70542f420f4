import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useWeft } from "@/store/hooks";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { useSurface } from "./around";
import { Chip } from "./Chip";
import style from "./Calendar.module.css";

const SOME = 50;

/** What has no day yet: from here it is dragged to one, and back. */
export function Tray({ gids, onClose }: { gids: readonly string[]; onClose: () => void }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const { drag, mayEdit } = useSurface();
  const [most, setMost] = useState(SOME);
  const left = gids.length - most;
  return (
    <section aria-label={t`Without a date`} data-tray="" className={classes(style.tray, drag && drag.target === null && style.target)}>
      <header className={style.trayHead}>
        <h2 className={style.trayName}><Trans>No date</Trans></h2>
        <IconButton icon="x" label={t`Close`} onClick={onClose} />
      </header>
      {gids.length === 0 ? <p className={style.hint}><Trans>Every open task has a date.</Trans></p> : mayEdit && <p className={style.hint}><Trans>Drag a task to its day, or give it one in its menu.</Trans></p>}
      <ul className={style.sheet}>
        {gids.slice(0, most).map((gid) => <li key={store.keyOf(gid)}><Chip gid={gid} span={null} look="row" on={null} /></li>)}
      </ul>
      {left > 0 && <Button kind="quiet" onClick={() => setMost(most + SOME)}><Plural value={Math.min(left, SOME)} one="Show one more" other="Show # more" /></Button>}
    </section>
  );
}
