import { useLingui } from "@lingui/react/macro";
import style from "./Skeleton.module.css";

const WIDTHS = [42, 34, 51, 27, 46, 38, 55, 31];

/** Rows that are on their way, as high as real ones.  It shows only after 300 ms: what is quick must not flicker. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className={style.skeleton}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={style.row}>
          <i className={style.dot} />
          <i className={style.bar} style={{ inlineSize: `${WIDTHS[i % WIDTHS.length]}%` }} />
          <i className={style.end} />
        </div>
      ))}
    </div>
  );
}
