import { Trans, useLingui } from "@lingui/react/macro";
import { list, number } from "@/locales/formats";
import { Button } from "@/ui/Button";
import { AtWork } from "./AtWork";
import { Rows } from "./Rows";
import { THINGS } from "./words";
import type { Ready } from "./useImport";
import style from "./Imports.module.css";

const MOST = 20;
const ORDER = ["projects", "people", "sections", "fields", "options", "tags"];

/** What would come of it, before anything is written. */
export function DryRunStep({ importing }: { importing: Ready }) {
  const { t } = useLingui();
  const { found } = importing;
  const { report, status } = found;
  if (status === "checking") return <AtWork importing={importing} label={t`Being checked`} />;
  if (!report.is_rehearsal) return <div><Button size="form" icon="refresh" onClick={() => void importing.check()}><Trans>Check it</Trans></Button></div>;
  return (
    <>
      <Made would={report.would_make ?? {}} counts={report.would_make_counts ?? {}} />
      <Rows found={found} />
    </>
  );
}

function Made({ would, counts }: { would: Record<string, string[]>; counts: Record<string, number> }) {
  const { i18n } = useLingui();
  const kinds = ORDER.filter((kind) => would[kind]?.length);
  if (kinds.length === 0) return <p className={style.note}><Trans>Nothing new is needed for it: projects, fields and people are there.</Trans></p>;
  return (
    <section aria-labelledby="import-made" className={style.part}>
      <h3 id="import-made" className={style.heading}><Trans>Will be made</Trans></h3>
      <dl className={style.made}>
        {kinds.map((kind) => {
          const names = would[kind] ?? [], count = counts[kind] ?? names.length;
          const thing = THINGS[kind];
          return (
            <div key={kind}>
              <dt>{thing ? i18n._(thing) : kind} <span className={style.note}>{number(count)}</span></dt>
              <dd>{list(names.slice(0, MOST))}{count > MOST && " …"}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
