import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import { useAll } from "@/store/hooks";
import type { CustomField } from "@/store/types";
import { classes } from "@/ui/classes";
import { ChoiceField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { Tabs } from "@/ui/Tabs";
import { tipIfCut } from "@/ui/tips";
import { becomes, choice, fitting, FORMS, isKnown, MEANINGS, type Meaning } from "./columns";
import type { Named } from "./importing";
import { Targets } from "./Targets";
import type { Ready } from "./useImport";
import { FORM_NAMES, MEANS } from "./words";
import style from "./Imports.module.css";

type Shown = "all" | "look";

/** Where it goes, and what the columns or the fields of the file become. */
export function ColumnsStep({ importing }: { importing: Ready }) {
  const { t } = useLingui();
  const { survey, mapping, status } = importing.found;
  const [shown, setShown] = useState<Shown>("all");
  const fields = useAll("custom_field");
  const columns = survey.columns ?? [];
  const all = columns.length ? columns : (survey.fields ?? []).map(asColumn);
  const open = all.filter((one) => !isKnown(one, mapping));
  const visible = columns.length && shown === "look" ? open : all;
  const tabs = [{ id: "all" as const, name: t`All`, count: all.length }, { id: "look" as const, name: t`Needs a look`, count: open.length }];
  const { choose, chosen, isBusy } = useChoices(importing);
  const list = (
    <>
      <div className={style.columnHeads} aria-hidden="true"><span><Trans>In your file</Trans></span><span><Trans>For example</Trans></span><span /><span><Trans>In Weft</Trans></span><span /></div>
      <ul className={style.columns}>
        {visible.map((one) => <Column key={one.key} one={one} now={chosen(one)} choose={choose} isBusy={isBusy} fields={fields} isOfTable={columns.length > 0} />)}
        {visible.length === 0 && <li className={style.none}><Trans>Nothing here needs a look.</Trans></li>}
      </ul>
    </>
  );
  return (
    <>
      <Targets importing={importing} />
      {all.length > 0 && (
        <section>
          <div className={style.head}>
            <h3 className={style.heading}><Trans>What becomes what</Trans></h3>
            <span role="status" className={style.note}>{status === "reading" && t`Being read`}</span>
          </div>
          {columns.length ? <Tabs label={t`Columns`} tabs={tabs} chosen={shown} onChoose={setShown}>{list}</Tabs> : list}
        </section>
      )}
      <p className={style.info}><Icon name="info" size="s" /><span><Trans>A newer file of the same source changes what changed since. It never makes doubles.</Trans></span></p>
    </>
  );
}

/** A field of the source, as if it were a column of a table. */
function asColumn(field: Named): Named {
  return { key: field.key, name: field.name, field: field.key, means: `field:${field.form ?? "text"}`, samples: field.samples?.length ? field.samples : field.options };
}

/** What columns become: what is chosen while the file is still being read waits until that has ended. */
function useChoices({ found, decide, readAnew }: Ready) {
  const [waiting, setWaiting] = useState<Record<string, string>>({});
  const [round, setRound] = useState(1);
  const isReading = found.status === "reading";
  const isBusy = isReading || Object.keys(waiting).length > 0;
  const due = isBusy && !isReading ? round : 0;
  const go = useEffectEvent(() => {
    const sent = waiting;
    void readAnew({ choices: { ...found.choices, columns: { ...found.choices.columns, ...sent } } }).then(() => {
      setWaiting((now) => Object.fromEntries(Object.entries(now).filter(([place, value]) => sent[place] !== value)));
      setRound((before) => before + 1);
    });
  });
  useEffect(() => {
    if (due) go();
  }, [due]);
  return {
    /** Fields that are there belong to what was read: they are offered once it has been. */
    isBusy,
    chosen: (one: Named) => {
      const place = one.key.split(",")[0]!;
      return (one.means && waiting[place]) || (isReading && found.choices.columns?.[place]) || becomes(one, found.mapping);
    },
    choose: (one: Named, value: string) => {
      const made = choice(found, one, value);
      if ("mapping" in made && !isBusy) decide(made.mapping);
      else setWaiting((before) => ({ ...before, ...("choices" in made ? made.choices.columns : Object.fromEntries(one.key.split(",").map((place) => [place, value]))) }));
    },
  };
}

function Column({ one, now, isBusy, choose, fields, isOfTable }: { one: Named; now: string; isBusy: boolean; choose: (one: Named, value: string) => void; fields: readonly CustomField[]; isOfTable: boolean }) {
  const { t, i18n } = useLingui();
  const form = one.means?.split(":")[1];
  const there = one.field ? fitting(fields, form) : [];
  const example = (one.samples ?? []).join(", ");
  const { name } = one;
  return (
    <li className={style.column}>
      <b {...tipIfCut(name)}>{name}</b>
      <span className={style.example} {...tipIfCut(example)}>{example || "–"}</span>
      <Icon name="arrow-right" className={style.arrow} />
      <ChoiceField label={t`${name} becomes`} isLabelHidden value={now} onChange={(event) => choose(one, event.target.value)}>
        <option value="skip">{t`Leave out`}</option>
        {isOfTable && <optgroup label={t`Of the task`}>{MEANINGS.map((means: Meaning) => <option key={means} value={means}>{i18n._(MEANS[means].name)}</option>)}</optgroup>}
        <optgroup label={t`A field of this name`}>
          {FORMS.filter((each) => isOfTable || each === form).map((each) => <option key={each} value={`field:${each}`}>{t`Field: ${i18n._(FORM_NAMES[each])}`}</option>)}
        </optgroup>
        {there.length > 0 && <optgroup label={t`A field that is there`} disabled={isBusy}>{there.map(({ gid, name: called }) => <option key={gid} value={`gid:${gid}`}>{called}</option>)}</optgroup>}
      </ChoiceField>
      <Check now={now} />
    </li>
  );
}

function Check({ now }: { now: string }) {
  if (now === "skip") return <span className={style.check}><Trans>Not imported</Trans></span>;
  if (now.startsWith("field")) return <span className={style.check}><Trans>By name, or new</Trans></span>;
  return <span className={classes(style.check, style.ok)}><Icon name="check" size="s" /><Trans>Recognised</Trans></span>;
}
