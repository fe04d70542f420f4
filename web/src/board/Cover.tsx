import { useAttachments } from "@/store/hooks";
import type { Task } from "@/store/types";
import { useWeft } from "@/store/hooks";
import style from "./Board.module.css";

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/** The first picture that is attached to a task. */
export function Cover({ task }: { task: Task }) {
  const { store } = useWeft();
  const gids = useAttachments(task.gid);
  const first = gids.map((gid) => store.get("attachment", gid)).find((one) => one && PICTURE.test(one.name) && (one.view_url ?? one.download_url));
  const address = first?.view_url ?? first?.download_url;
  if (!address) return null;
  return <img className={style.cover} src={address} alt="" loading="lazy" decoding="async" draggable={false} />;
}
