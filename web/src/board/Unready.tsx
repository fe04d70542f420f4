import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonLook } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import type { State } from "@/sync/weft";
import style from "./Unready.module.css";

const HEIGHTS = [[92, 64, 116], [116, 92], [64, 92, 64], [92]];

/** In place of a board that is on its way, or that one may not see. */
export function Unready({ state }: { state: State }) {
  const { t } = useLingui();
  if (state === "loading") {
    return (
      <div role="status" aria-label={t`Loading`} className={style.board}>
        {HEIGHTS.map((cards, n) => <div key={n} className={style.column}>{cards.map((height, at) => <i key={at} className={style.card} style={{ blockSize: height }} />)}</div>)}
      </div>
    );
  }
  const home = <Link to="/home" className={buttonLook({ kind: "primary" })}>{t`Go home`}</Link>;
  if (state === "offline") return <EmptyState icon="offline" title={t`This board was not kept on this device`}>{t`It opens as soon as you are online again.`}</EmptyState>;
  return <EmptyState icon="lock" title={t`You cannot see this project`} actions={home}>{t`It was deleted, or you are no longer among its members. Ask one of them to invite you.`}</EmptyState>;
}
