import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, RadioGroup } from "@/ui/Choices";
import { ChoiceField, TextField } from "@/ui/Field";
import { type Mapping, type Sections as Made, sectionsOf } from "./importing";
import type { Ready } from "./useImport";
import { SECTION_NAMES } from "./words";
import style from "./Imports.module.css";

const MOST = 200;

/** What makes the sections, which words mean that something is done, and what comes along. */
export function Sections({ importing }: { importing: Ready }) {
  const { t, i18n } = useLingui();
  const { found, decide } = importing;
  const { survey, mapping } = found;
  const made = mapping.sections ?? "places";
  const ways = (["places", "statuses", "kinds"] as const).filter((way) => survey[way]?.length);
  const statuses = survey.statuses ?? [], kinds = survey.kinds ?? [];
  const names = sectionsOf(survey, made).slice(0, MOST);
  const put = (change: Partial<Mapping>) => decide({ ...mapping, ...change });
  const keeps: [keyof Mapping, string, boolean][] = [
    ["keeps_status", t`The status, as a field`, statuses.length > 0], ["keeps_kind", t`The kind, as a field`, kinds.length > 0], ["keeps_keys", t`The key, as a field`, survey.has_called === true],
    ["keeps_tags", t`Labels`, (survey.tags ?? 0) > 0], ["keeps_comments", t`Comments`, (survey.comments ?? 0) > 0], ["keeps_files", t`Attachments`, (survey.files ?? 0) > 0],
  ];
  const offered = keeps.filter(([, , isThere]) => isThere);
  return (
    <>
      {ways.length > 0 && (
        <section aria-label={t`Sections`} className={style.part}>
          <RadioGroup label={t`Sections come from`} value={made} choices={[...ways, "nothing" as const].map((value: Made) => ({ value, label: i18n._(SECTION_NAMES[value]) }))} onChange={(sections) => put({ sections })} />
          <ul className={style.names}>
            {names.map(({ key, name }) => <li key={key}><TextField label={name} defaultValue={mapping.names?.[key] ?? name} maxLength={1024} onBlur={(event) => { const said = event.target.value.trim(); if (said !== (mapping.names?.[key] ?? name)) put({ names: { ...mapping.names, [key]: said } }); }} /></li>)}
          </ul>
        </section>
      )}
      {statuses.length > 0 && (
        <fieldset className={style.part}>
          <legend className={style.heading}><Trans>Tasks are done that are</Trans></legend>
          {statuses.slice(0, MOST).map(({ key, name }) => <Checkbox key={key} label={name} checked={mapping.done?.[key] ?? false} onChange={(is) => put({ done: { ...mapping.done, [key]: is } })} />)}
        </fieldset>
      )}
      {kinds.length > 0 && (
        <section aria-label={t`Kind of task`} className={style.part}>
          <h3 className={style.heading}><Trans>Kind of task</Trans></h3>
          <ul className={style.names}>
            {kinds.slice(0, MOST).map(({ key, name }) => (
              <li key={key}>
                <ChoiceField label={name} value={mapping.kinds?.[key] ?? "default_task"} onChange={(event) => put({ kinds: { ...mapping.kinds, [key]: event.target.value } })}>
                  <option value="default_task">{t`Task`}</option><option value="milestone">{t`Milestone`}</option><option value="approval">{t`Approval`}</option>
                </ChoiceField>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offered.length > 0 && (
        <fieldset className={style.part}>
          <legend className={style.heading}><Trans>What comes along</Trans></legend>
          {offered.map(([key, name]) => <Checkbox key={key} label={name} checked={(mapping[key] as boolean | undefined) ?? /tags|comments|files/.test(key)} onChange={(is) => put({ [key]: is })} />)}
        </fieldset>
      )}
    </>
  );
}
