import { printed } from "./keys";
import style from "./Kbd.module.css";

/** Keys to strike: `<Kbd keys="mod+K" />`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={style.keys}>
      {printed(keys).map((key) => <kbd key={key} className={style.key}>{key}</kbd>)}
    </span>
  );
}
