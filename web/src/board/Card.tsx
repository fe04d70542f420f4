import { useLingui } from "@lingui/react/macro";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { useWhole } from "@/grid/sight";
import { useTask } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { classes } from "@/ui/classes";
import { MenuButton } from "@/ui/Menu";
import { type Place, useSurface } from "./around";
import { CardFace } from "./CardFace";
import { useCardMenu } from "./cardMenu";
import style from "./Board.module.css";

/** A task on the board: its face, its menu, and its name where one writes it. */
export const Card = memo(function Card({ gid, column, lane, at, isActive }: { gid: Gid; column: number; lane: number; at: number; isActive: boolean }) {
  const { start, moving, scroller } = useSurface();
  const task = useTask(gid);
  const box = useRef<HTMLElement>(null);
  const isWhole = useWhole(scroller);
  const [isUnderHand, setUnderHand] = useState(false);
  const place = { gid, column, lane, at };
  const { isExpected, renaming } = moving;

  useLayoutEffect(() => {
    if (!isExpected(gid) || renaming === gid || box.current?.contains(document.activeElement)) return;
    const title = box.current?.querySelector<HTMLElement>("[data-title]");
    title?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  if (!task) return null;
  return (
    <article
      ref={box}
      data-card={gid}
      data-at={at}
      className={classes(style.card, task.completed && style.isDone, renaming === gid && style.isNamed)}
      onPointerDown={(event) => renaming !== gid && start(event, place)}
      onPointerEnter={isWhole || isUnderHand ? undefined : () => setUnderHand(true)}
    >
      <CardFace task={task} isActive={isActive} isRenaming={renaming === gid} />
      {(isWhole || isUnderHand || isActive) && <CardMenu task={task} place={place} isActive={isActive} />}
    </article>
  );
});

function CardMenu({ task, place, isActive }: { task: Task; place: Place; isActive: boolean }) {
  const { t } = useLingui();
  const groups = useCardMenu(place);
  return (
    <span className={style.more}>
      <MenuButton label={t`What to do with ${task.name}`} groups={groups} placement="bottom end" tabIndex={isActive ? 0 : -1} />
    </span>
  );
}
