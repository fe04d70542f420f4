import { Trans, useLingui } from "@lingui/react/macro";
import { useList, useWeft } from "@/store/hooks";
import { topics } from "@/store/indexes";
import { Button } from "@/ui/Button";
import { Popover } from "@/ui/Popover";
import { FilterBuilder } from "./FilterBuilder";
import { countOf } from "./look";
import { homeGid } from "./saved";
import { SaveButtons } from "./SaveButtons";
import type { SheetProps } from "./Toolbar";
import style from "./Views.module.css";

/** Which tasks are shown, and how many these are. */
export default function FilterSheet(props: SheetProps) {
  const { t } = useLingui();
  const { handle, catalog, count, home, anchor, onClose } = props;
  const { store } = useWeft();
  const sections = useList(topics.sections(homeGid(home)));
  const total = sections.reduce((sum, section) => sum + store.indexes.size(topics.tasks(section)), 0);
  return (
    <Popover label={t`Filter tasks`} anchor={anchor} placement="bottom end" onClose={onClose}>
      <div className={style.sheet}>
        <header className={style.head}>
          <h2 className={style.title}><Trans>Filter tasks</Trans></h2>
          <span role="status" className={style.note}>{t`${count} of ${total} match`}</span>
        </header>
        <FilterBuilder filter={handle.look.filter} catalog={catalog} home={home} none={t`All tasks are shown. Add a condition to see fewer.`} onChange={(filter) => handle.change({ filter })} />
        <footer className={style.foot}>
          <span className={style.end}>
            <Button kind="quiet" disabled={countOf(handle.look.filter) === 0} onClick={() => handle.change({ filter: null })}><Trans>Clear</Trans></Button>
            <SaveButtons {...props} />
          </span>
        </footer>
      </div>
    </Popover>
  );
}
