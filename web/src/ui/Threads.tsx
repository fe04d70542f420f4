import style from "./Threads.module.css";

/** Weft's sign of rest: three threads, two of them not woven yet. */
export function Threads() {
  return (
    <svg aria-hidden="true" width="112" height="64" viewBox="0 0 112 64" className={style.threads}>
      <path d="M6 10h62M6 34h98M6 58h44" />
      <path className={style.loose} d="M80 10h28M62 58h46" />
    </svg>
  );
}
