import { useState } from "react";
import type { Task } from "@/store/types";
import style from "./Board.module.css";

/** The first picture that is attached to a task; nothing where it cannot be had. */
export function Cover({ task }: { task: Task }) {
  const [lost, setLost] = useState<string | null>(null);
  if (!task.cover || lost === task.cover) return null;
  return <img className={style.cover} src={`/api/weft/1/assets/${task.cover}`} alt="" loading="lazy" decoding="async" draggable={false} onError={() => setLost(task.cover)} />;
}
