import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { type Import, mayGo, type Step, STEPS } from "./importing";
import { STEP_NAMES } from "./words";
import style from "./Imports.module.css";

/** Where one is, and the way to any step that may be gone to. */
export function Steps({ found, now }: { found: Import | null; now: Step }) {
  const { t, i18n } = useLingui();
  const at = STEPS.indexOf(now);
  return (
    <nav aria-label={t`Steps`} className={style.steps}>
      <ol>
        {STEPS.map((step, place) => {
          const isDone = place < at, isNow = step === now;
          const shown = <><span aria-hidden="true" className={style.mark}>{isDone ? <Icon name="check" size="s" /> : place + 1}</span>{i18n._(STEP_NAMES[step])}</>;
          return (
            <li key={step} aria-current={isNow ? "step" : undefined} className={classes(style.step, isNow && style.now, isDone && style.done)}>
              {found && !isNow && mayGo(found, step) ? <Link to="/imports/$import" params={{ import: found.gid }} search={{ step }}>{shown}</Link> : shown}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
