import type { ComponentProps } from "react";
import { classes } from "./classes";
import style from "./Tick.module.css";

/** A circle is a task, a diamond a milestone, a seal an approval. */
export type TickKind = "task" | "milestone" | "approval";

const SEAL = "M8 1.9l1.6 1.2 2-.1.6 1.9 1.7 1.1-.6 2 .6 2-1.7 1.1-.6 1.9-2-.1L8 14.1l-1.6-1.2-2 .1-.6-1.9L2.1 10l.6-2-.6-2 1.7-1.1.6-1.9 2 .1z";
const DIAMOND = "M8 1.9 14.1 8 8 14.1 1.9 8z";

export function Tick({ kind = "task", isDone = false, size = 16 }: { kind?: TickKind; isDone?: boolean; size?: 16 | 20 }) {
  if (kind === "task") return <i aria-hidden="true" className={classes(style.ring, isDone && style.full, size === 20 && style.large)} />;
  const shape = classes(style.shape, isDone && style.done);
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} className={style.tick}>
      <path d={kind === "milestone" ? DIAMOND : SEAL} className={shape} />
      {(isDone || kind === "approval") && <path d="M5.2 8.3 7.1 10.2 10.8 6" className={isDone ? style.mark : style.faint} />}
    </svg>
  );
}

interface TickButtonProps extends Omit<ComponentProps<"button">, "onChange"> {
  kind?: TickKind;
  isDone: boolean;
  /** What is completed: `Complete Cut the hero film`. */
  label: string;
  onChange: (isDone: boolean) => void;
}

/** The tick one can strike; its hit area is larger than what one sees. */
export function TickButton({ kind, isDone, label, onChange, className, ...rest }: TickButtonProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label={label}
      {...rest}
      className={classes(style.button, className)}
      onClick={(event) => { event.stopPropagation(); onChange(!isDone); }}
    >
      <Tick kind={kind} isDone={isDone} />
    </button>
  );
}
