import { classes } from "./classes";
import style from "./ThreadMeter.module.css";

/** Progress as threads: one tick is four pixels, filled ticks are work done.  `share` is 0 to 1. */
export function ThreadMeter({ share, label, tone = "ok", width = 100 }: {
  share: number;
  label: string;
  tone?: "ok" | "warn" | "bad" | "mute" | "accent";
  width?: number;
}) {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={filled}
      className={classes(style.meter, style[tone])}
      style={{ "--filled": `${filled}%`, inlineSize: width }}
    />
  );
}
