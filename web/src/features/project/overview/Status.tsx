import { Trans, useLingui } from "@lingui/react/macro";
import { RenderedHtml } from "@/editor/RenderedHtml";
import * as formats from "@/locales/formats";
import type { Project } from "@/store/types";
import { Button } from "@/ui/Button";
import { ClothLabel } from "@/ui/ClothLabel";
import { tipIfCut } from "@/ui/tips";
import { useStatuses } from "../remote";
import { STATUS_NAMES, STATUS_TONES } from "../words";
import style from "./Overview.module.css";

const MOST = 5;

/** The latest word on how it goes, and those before. */
export function Status({ project, mayPost, onPost }: { project: Project; mayPost: boolean; onPost: () => void }) {
  const { t, i18n } = useLingui();
  const { statuses } = useStatuses(project.gid);
  const [latest, ...earlier] = statuses;
  if (!latest) {
    return (
      <section className={style.status} aria-label={t`Status`}>
        <p className={style.quiet}><Trans>Nobody has said yet how it goes.</Trans></p>
        {mayPost && <Button aria-haspopup="dialog" onClick={onPost}><Trans>Say how it goes</Trans></Button>}
      </section>
    );
  }
  const day = (moment: string) => formats.day(formats.civilDate(moment));
  return (
    <>
      <section className={style.status} aria-label={t`Status`}>
        <header className={style.statusHead}>
          <ClothLabel tone={STATUS_TONES[latest.status_type]}>{i18n._(STATUS_NAMES[latest.status_type])}</ClothLabel>
          <span className={style.quiet}>{[day(latest.created_at), latest.created_by?.name].filter(Boolean).join(", ")}</span>
        </header>
        <h2 className={style.statusName}>{latest.title}</h2>
        <div className={style.statusText}><RenderedHtml html={latest.html_text} /></div>
      </section>
      {earlier.length > 0 && (
        <section className={style.part} aria-label={t`Status history`}>
          <h2 className={style.partName}><Trans>Status history</Trans></h2>
          <ul className={style.earlier}>
            {earlier.slice(0, MOST).map((one) => (
              <li key={one.gid}>
                <ClothLabel tone={STATUS_TONES[one.status_type]}>{i18n._(STATUS_NAMES[one.status_type])}</ClothLabel>
                <span className={style.roleName} {...tipIfCut(one.title)}>{one.title}</span>
                <span className={style.quiet}>{day(one.created_at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
