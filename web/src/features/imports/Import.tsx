import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { ApiError } from "@/api/errors";
import { Gone, Unreached, ViewLoading } from "@/app/edges";
import { Page } from "@/app/Page";
import { bytes } from "@/files/files";
import { buttonLook } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ColumnsStep } from "./ColumnsStep";
import { DryRunStep } from "./DryRunStep";
import { EndStep } from "./EndStep";
import { type Import as Found, type Step, stepIn } from "./importing";
import { PeopleStep } from "./PeopleStep";
import { SourceStep } from "./SourceStep";
import { Steps } from "./Steps";
import { Summary } from "./Summary";
import { type Ready, useImport } from "./useImport";
import { ORIGINS, STEP_NAMES } from "./words";
import style from "./Imports.module.css";

const PARTS: Record<Step, (given: { importing: Ready }) => ReactNode> = { source: SourceStep, columns: ColumnsStep, people: PeopleStep, "dry-run": DryRunStep, import: EndStep };

/** One import, from its file to its report; where it stands is in the address. */
export function Import() {
  const { t } = useLingui();
  const { import: gid = "" } = useParams({ strict: false }) as { import?: string };
  const importing = useImport(gid);
  const { error } = importing.query;
  if (importing.found) return <Wizard key={gid} importing={{ ...importing, found: importing.found }} />;
  if (error) return error instanceof ApiError && !error.isPassing ? <Gone /> : <Unreached title={t`Import`} />;
  return <ViewLoading />;
}

function Wizard({ importing }: { importing: Ready }) {
  const { t, i18n } = useLingui();
  const { step: asked } = useSearch({ strict: false }) as { step?: unknown };
  const { found, wrong, isSaving } = importing;
  const step = stepIn(found, asked);
  const heading = useFocusOn(step, importing.forgive);
  const Part = PARTS[step];
  return (
    <Page
      title={found.file_name}
      start={<span className={style.from}><Link to="/imports"><Trans>Imports</Trans></Link><Icon name="chevron-right" size="s" /></span>}
      label={<Facts found={found} />}
      actions={
        <>
          <span role="status" className={style.note}>{isSaving && t`Saving`}</span>
          <Link to="/imports" className={buttonLook({ kind: "quiet" })}><Icon name="x" /><Trans>Close</Trans></Link>
        </>
      }
      tabs={<Steps found={found} now={step} />}
    >
      <div className={style.split}>
        <section aria-labelledby="import-step" className={style.main}>
          {wrong && <p role="alert" className={style.wrong}><Icon name="warning" /><span>{wrong}</span></p>}
          <h2 id="import-step" ref={heading} tabIndex={-1} className={style.title}>{i18n._(STEP_NAMES[step])}</h2>
          <Part importing={importing} />
        </section>
        <Summary importing={importing} step={step} />
      </div>
    </Page>
  );
}

/** Whoever goes to another step begins at its heading. */
function useFocusOn(step: Step, arrived: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  const arrive = useEffectEvent(() => {
    heading.current?.focus();
    arrived();
  });
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    arrive();
  }, [step]);
  return heading;
}

function Facts({ found }: { found: Found }) {
  const { survey } = found;
  const items = survey.items ?? 0;
  const title = ORIGINS.find(({ formats }) => formats.includes(found.format))?.title;
  return (
    <span className={style.facts}>
      {title && <span>{title}</span>}
      <span>{bytes(found.size)}</span>
      {items > 0 && <span><Plural value={items} one="# row" other="# rows" /></span>}
    </span>
  );
}
