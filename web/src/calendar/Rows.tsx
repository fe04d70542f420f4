import { Plural } from "@lingui/react/macro";
import { useState } from "react";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { Chip } from "./Chip";
import type { Span } from "./days";
import style from "./Calendar.module.css";

/** Tasks below each other, with their days or without: so many at first, as many more when one asks. */
export function Rows({ rows, some }: { rows: readonly (Span | { gid: Gid; isGhost?: boolean })[]; some: number }) {
  const { store } = useWeft();
  const [most, setMost] = useState(some);
  const left = rows.length - most;
  return (
    <>
      <ul className={style.sheet}>
        {rows.slice(0, most).map((row) => <li key={`${store.keyOf(row.gid)}${row.isGhost ? "~" : ""}`}><Chip gid={row.gid} span={"from" in row ? row : null} look="row" on={null} /></li>)}
      </ul>
      {left > 0 && <Button kind="quiet" onClick={() => setMost(most + some)}><Plural value={Math.min(left, some)} one="Show one more" other="Show # more" /></Button>}
    </>
  );
}
