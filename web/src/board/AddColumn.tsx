import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { useSurface } from "./around";
import { gidOf } from "./drops";
import { NameBox } from "./NameBox";
import style from "./Board.module.css";

/** One more column at the end. */
export function AddColumn() {
  const { t } = useLingui();
  const { act, home } = useSurface();
  const [isNamed, setNamed] = useState(false);
  const close = (name: string | null) => {
    setNamed(false);
    if (name) act.createSection(gidOf(home), name);
  };
  return (
    <div className={style.addColumn}>
      {isNamed ? <NameBox label={t`Name of the new column`} name="" placeholder={t`New column`} onClose={close} /> : <Button kind="quiet" icon="plus" onClick={() => setNamed(true)}>{t`Add column`}</Button>}
    </div>
  );
}
