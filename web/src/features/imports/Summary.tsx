import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useSession } from "@/app/session";
import { number } from "@/locales/formats";
import { useAll } from "@/store/hooks";
import { Button, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { ClothLabel } from "@/ui/ClothLabel";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { type Import, isAtWork, mayGo, type Report, type Step, STEPS } from "./importing";
import { decided, isOpen, matcher } from "./matching";
import { useTakeBack } from "./takingBack";
import type { Ready } from "./useImport";
import { STATES } from "./words";
import style from "./Imports.module.css";

/** Beside each step: what would come, what is to be decided, what does not come over, and the way on. */
export function Summary({ importing, step }: { importing: Ready; step: Step }) {
  const { t, i18n } = useLingui();
  const { found } = importing;
  const { name, tone } = STATES[found.status];
  return (
    <aside className={style.side} aria-label={t`Summary`}>
      <div className={style.head}><h2 className={style.heading}>{step === "import" ? <Trans>Report</Trans> : <Trans>What would come</Trans>}</h2><ClothLabel tone={tone}>{i18n._(name)}</ClothLabel></div>
      <Numbers found={found} />
      {step !== "import" && <Undecided importing={importing} step={step} />}
      <Losses found={found} />
      <Ways importing={importing} step={step} />
    </aside>
  );
}

function Numbers({ found }: { found: Import }) {
  const { survey, report, status } = found;
  if (status === "taken_back" || status === "unreadable" || (status === "reading" && !survey.items)) return null;
  return <ul className={style.figures}>{report.made === undefined ? <Held survey={survey} /> : <Come report={report} />}</ul>;
}

/** Of the file, before anything was checked. */
function Held({ survey: { items = 0, parts = 0, comments = 0, problem_count: skipped = 0 } }: { survey: Import["survey"] }) {
  return (
    <>
      <Figure value={items}><Trans>Tasks in the file</Trans></Figure>
      <Figure value={parts}><Trans>Subtasks</Trans></Figure>
      <Figure value={skipped} isBad><Trans>Rows lost or passed over</Trans></Figure>
      <Figure value={comments}><Trans>Comments</Trans></Figure>
    </>
  );
}

/** Of what would come, or came. */
function Come({ report }: { report: Report }) {
  const { made = 0, updated = 0, comments = 0, files = 0, skipped = 0, rows, is_rehearsal: isToBe } = report;
  return (
    <>
      <Figure value={made}>{isToBe ? <Trans>Tasks to be made</Trans> : <Trans>Tasks made</Trans>}</Figure>
      <Figure value={updated}>{isToBe ? <Trans>Tasks to be changed</Trans> : <Trans>Tasks changed</Trans>}</Figure>
      <Figure value={rows?.changed ?? 0} isBad><Trans>Rows in another shape</Trans></Figure>
      <Figure value={(rows?.lost ?? 0) + skipped} isBad><Trans>Rows lost or passed over</Trans></Figure>
      <Figure value={comments}><Trans>Comments</Trans></Figure>
      <Figure value={files}><Trans>Attachments</Trans></Figure>
    </>
  );
}

function Figure({ value, isBad = false, children }: { value: number; isBad?: boolean; children: ReactNode }) {
  return <li><b className={classes(isBad && value > 0 && style.warn)}>{number(value)}</b><span>{children}</span></li>;
}

function Undecided({ importing, step }: { importing: Ready; step: Step }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const users = useAll("user");
  const match = useMemo(() => matcher(users), [users]);
  const { found, decide } = importing;
  const { survey, mapping } = found;
  const open = (survey.people ?? []).filter((one) => isOpen(one, mapping, match(one)));
  if (open.length === 0 || isAtWork(found.status)) return null;
  return (
    <section aria-labelledby="import-open" className={style.open}>
      <h3 id="import-open" className={style.heading}><Trans>Decide before the import</Trans></h3>
      <div className={style.decision}>
        <Icon name="user" className={style.warn} />
        <div className={style.words}>
          <b><Plural value={open.length} one="# person is not in Weft" other="# people are not in Weft" /></b>
          <div className={style.bulk}>
            <ChoiceField label={t`All of them`} isLabelHidden value="" onChange={(event) => event.target.value && decide({ ...mapping, people: decided(mapping.people, open.map(({ key }) => key), event.target.value === "none" ? "" : "new") })}>
              <option value="">{t`Not decided`}</option>
              {workspace.is_admin && <option value="new">{t`Awaited`}</option>}
              <option value="none">{t`Nobody`}</option>
            </ChoiceField>
            {step !== "people" && <Link to="/imports/$import" params={{ import: found.gid }} search={{ step: "people" }} className={buttonLook({ size: "form" })}><Trans>One by one</Trans></Link>}
          </div>
        </div>
      </div>
    </section>
  );
}

function Losses({ found }: { found: Import }) {
  const losses = found.report.losses ?? found.survey.losses ?? [];
  if (losses.length === 0 || found.status === "taken_back") return null;
  return (
    <section aria-labelledby="import-lost">
      <h3 id="import-lost" className={style.heading}><Trans>What does not come over</Trans></h3>
      <ul className={style.losses}>{losses.map(({ text, count }) => <li key={text}><span>{text}</span><span className={style.note}>{number(count)}</span></li>)}</ul>
    </section>
  );
}

function Ways({ importing, step }: { importing: Ready; step: Step }) {
  const { navigate } = useRouter();
  const takeBack = useTakeBack();
  const { found } = importing;
  const { status, report } = found;
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const go = (to: Step) => void navigate({ to: "/imports/$import", params: { import: found.gid }, search: { step: to } });
  const bring = async () => {
    if (await importing.bring()) go("import");
  };
  const check = async () => {
    if (report.is_rehearsal || (await importing.check())) go("dry-run");
  };
  const isBusy = isAtWork(status);
  const count = (report.made ?? 0) + (report.updated ?? 0);
  const next = STEPS[at + 1];
  return (
    <div className={style.ways}>
      {(status === "brought" || status === "failed") && step === "import" && <Button size="form" icon="undo" onClick={() => void takeBack.asked(found.file_name).then((is) => is && importing.takeBack())}><Trans>Take back</Trans></Button>}
      <span className={style.gap} />
      {before && mayGo(found, before) && <Button size="form" onClick={() => go(before)}><Trans>Back</Trans></Button>}
      {step === "import" ? (
        !isAtWork(status) && <Button size="form" isBusy={isBusy} onClick={() => void bring()}><Trans>Import again</Trans></Button>
      ) : step === "dry-run" ? (
        <Button size="form" kind="primary" isBusy={isBusy} disabled={!report.is_rehearsal} onClick={() => void bring()}>{report.is_rehearsal ? <Plural value={count} one="Import # task" other="Import # tasks" /> : <Trans>Import</Trans>}</Button>
      ) : (
        next && mayGo(found, next) && <Button size="form" kind="primary" isBusy={isBusy} onClick={() => (next === "dry-run" ? void check() : go(next))}>{next === "dry-run" ? <Trans>Check it</Trans> : <Trans>Continue</Trans>}</Button>
      )}
    </div>
  );
}
