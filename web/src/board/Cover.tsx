import { SmallPicture } from "@/app/SmallPicture";
import type { Task } from "@/store/types";
import style from "./Board.module.css";

/** The first picture that is attached to a task; nothing where it cannot be had. */
export const Cover = ({ task }: { task: Task }) => task.cover && <SmallPicture of={task.cover} className={style.cover} />;
