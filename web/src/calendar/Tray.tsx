import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { useSurface } from "./around";
import { Rows } from "./Rows";
import style from "./Calendar.module.css";

const SOME = 50;

/** What has no day yet: from here it is dragged to one, and back. */
export function Tray({ gids, onClose }: { gids: readonly string[]; onClose: () => void }) {
  const { t } = useLingui();
  const { drag, mayEdit } = useSurface();
  const rows = useMemo(() => gids.map((gid) => ({ gid })), [gids]);
  return (
    <section aria-label={t`Without a date`} data-tray="" className={classes(style.tray, drag && drag.target === null && style.target)}>
      <header className={style.trayHead}>
        <h2 className={style.trayName}><Trans>No date</Trans></h2>
        <IconButton icon="x" label={t`Close`} onClick={onClose} />
      </header>
      {gids.length === 0 ? <p className={style.hint}><Trans>Every open task has a date.</Trans></p> : mayEdit && <p className={style.hint}><Trans>Drag a task to its day, or give it one in its menu.</Trans></p>}
      <Rows rows={rows} some={SOME} />
    </section>
  );
}
