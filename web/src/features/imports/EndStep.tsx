import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { number } from "@/locales/formats";
import { useProject } from "@/store/hooks";
import { buttonLook } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { AtWork } from "./AtWork";
import type { Report } from "./importing";
import { Rows } from "./Rows";
import type { Ready } from "./useImport";
import { THINGS } from "./words";
import style from "./Imports.module.css";

/** How far it is, what came of it, and what went again. */
export function EndStep({ importing }: { importing: Ready }) {
  const { t } = useLingui();
  const { found } = importing;
  const { status, report } = found;
  if (status === "bringing") return <AtWork importing={importing} label={t`Being imported`} />;
  if (status === "taking_back") return <AtWork importing={importing} label={t`Being taken back`} />;
  if (status === "taken_back") return <Gone went={report.taken_back ?? {}} />;
  if (status === "failed")
    return (
      <div className={style.box}>
        <p role="alert" className={style.wrong}><Icon name="warning" /><span>{found.error}</span></p>
        <p className={style.note}><Trans>What has come so far stays. Import again to go on from there, change a decision first, or take it back.</Trans></p>
      </div>
    );
  return (
    <>
      {!report.is_rehearsal && (
        <section aria-labelledby="import-projects" className={style.box}>
          <div role="status"><h3 id="import-projects" className={style.heading}><Trans>It is all here</Trans></h3></div>
          <ul className={style.acts}>{(report.projects ?? []).map((gid) => <Project key={gid} gid={gid} />)}</ul>
        </section>
      )}
      {report.rows && <Rows found={found} />}
    </>
  );
}

function Project({ gid }: { gid: string }) {
  const project = useProject(gid);
  return <li><Link to="/projects/$project" params={{ project: gid }} className={buttonLook({ size: "form" })}>{project ? <Swatch hue={hueNamed(project.color, gid)} /> : <Icon name="folder" />}{project?.name ?? <Trans>Open the project</Trans>}</Link></li>;
}

function Gone({ went }: { went: NonNullable<Report["taken_back"]> }) {
  const { i18n } = useLingui();
  const kinds = Object.entries(went).filter(([, count]) => count > 0);
  return (
    <div className={style.box}>
      <div role="status"><h3 className={style.heading}><Trans>Taken back</Trans></h3></div>
      <dl className={style.made}>{kinds.map(([kind, count]) => <div key={kind}><dt>{THINGS[kind] ? i18n._(THINGS[kind]) : kind}</dt><dd>{number(count)}</dd></div>)}</dl>
      <p className={style.note}><Trans>Tasks and projects lie in the trash as one, for as long as it keeps them.</Trans> <Link to="/trash"><Trans>Open the trash</Trans></Link></p>
    </div>
  );
}
