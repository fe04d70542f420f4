import { useLingui } from "@lingui/react/macro";
import { createContext, use, type ReactNode } from "react";
import { classes } from "@/ui/classes";
import style from "./Home.module.css";

/** What a card shows in its header while the home is arranged. */
export const Arranging = createContext<{ handle: ReactNode; tools: ReactNode } | null>(null);

/** A part of the home. */
export function Card({ title, end, children, className }: { title: string; end?: ReactNode; children: ReactNode; className?: string | undefined }) {
  const { t } = useLingui();
  const arranging = use(Arranging);
  return (
    <section className={classes(style.card, arranging && style.arranged, className)} aria-label={arranging ? t`${title}, being arranged` : title}>
      <header className={style.head}>
        {arranging?.handle}
        <h3>{title}</h3>
        <span className={style.end}>{arranging ? arranging.tools : end}</span>
      </header>
      <div className={style.body} inert={arranging !== null}>{children}</div>
    </section>
  );
}
