import style from "./Mark.module.css";

/** Weft's mark.  Its name stands beside it. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" className={style.mark}>
      <rect className={style.cloth} width="20" height="20" rx="5" />
      <path className={style.weft} d="M4.9 5.1h3.6M4.9 7.9h3.6M11.5 12.1h3.6M11.5 14.9h3.6" />
      <path className={style.warp} d="M11.9 4.7v3.6M14.7 4.7v3.6M5.3 11.7v3.6M8.1 11.7v3.6" />
    </svg>
  );
}
