import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRemote } from "@/app/remote";
import { useMe } from "@/store/hooks";
import { Button, buttonLook } from "@/ui/Button";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { AtWork } from "./AtWork";
import type { Ready } from "./useImport";
import style from "./Imports.module.css";

interface Known {
  name: string;
  title: string;
  endings: string[];
}

/** How the file is read: what went wrong with that, and what may be said about it. */
export function SourceStep({ importing }: { importing: Ready }) {
  const { t } = useLingui();
  const { zone } = useMe();
  const { found, readAnew } = importing;
  const formats = useRemote<Known[]>("/api/weft/1/import_formats").data ?? [];
  const { status, choices, survey } = found;
  if (status === "reading") return <AtWork importing={importing} label={t`Being read`} />;
  const isTable = (survey.columns?.length ?? 0) > 0;
  return (
    <div className={style.form}>
      {status === "unreadable" && <p role="alert" className={style.wrong}><Icon name="warning" /><span>{found.error}</span></p>}
      <ChoiceField label={t`Format`} hint={t`What is changed here, the file is read anew for. Decisions stay.`} value={found.format} onChange={(event) => void readAnew({ format: event.target.value })}>
        <option value="auto">{t`The file tells`}</option>
        {formats.map(({ name, title, endings }) => <option key={name} value={name}>{`${title} (${endings.join(", ")})`}</option>)}
      </ChoiceField>
      {isTable && (
        <ChoiceField label={t`Dates such as 03/04/2026`} value={choices.days ?? ""} onChange={(event) => void readAnew({ choices: { ...choices, days: event.target.value } })}>
          <option value="">{t`The dates of the file tell`}</option>
          <option value="day first">{t`The day comes first`}</option>
          <option value="month first">{t`The month comes first`}</option>
        </ChoiceField>
      )}
      <ChoiceField label={t`Time zone of times without one`} value={choices.zone ?? zone} onChange={(event) => void readAnew({ choices: { ...choices, zone: event.target.value } })}>
        {Intl.supportedValuesOf("timeZone").concat("UTC").map((name) => <option key={name} value={name}>{name.replaceAll("_", " ")}</option>)}
      </ChoiceField>
      <div className={style.acts}>
        {status === "unreadable" && <Button size="form" icon="refresh" onClick={() => void readAnew({ format: found.format })}><Trans>Read it again</Trans></Button>}
        <Link to="/imports/new" className={buttonLook({ size: "form" })}><Trans>Choose another file</Trans></Link>
      </div>
    </div>
  );
}
