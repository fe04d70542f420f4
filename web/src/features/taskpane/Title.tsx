import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useActions } from "@/store/hooks";
import { classes } from "@/ui/classes";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

const LONGEST = 1024;

/** The name, written where it stands; it wraps as long as it needs. */
export function Title({ gid, task, may }: Part) {
  const { t } = useLingui();
  const act = useActions();
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = typed ?? task.name;
  useLayoutEffect(() => fit(field.current));
  useEffect(() => {
    const watch = new ResizeObserver(() => fit(field.current));
    if (field.current?.parentElement) watch.observe(field.current.parentElement);
    return () => watch.disconnect();
  }, []);
  const settle = () => {
    const name = (typed ?? "").replace(/\s*\n\s*/g, " ").trim();
    if (typed !== null && name && name !== task.name) act.updateTask(gid, { name });
    setTyped(null);
  };
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === "Escape" && typed !== null) {
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <h2 className={style.titleFrame}>
      <textarea
        ref={field}
        aria-label={t`Task name`}
        placeholder={t`Write a task name`}
        rows={1}
        maxLength={LONGEST}
        readOnly={!may("edit")}
        className={classes(style.title, task.completed && style.done)}
        value={shown}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={key}
      />
    </h2>
  );
}

function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.blockSize = "0";
  field.style.blockSize = `${field.scrollHeight}px`;
}
