import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { useDesk, type Welcome } from "@/app/desk";
import { useSession } from "@/app/session";
import { key } from "@/store/keys";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import type { IconName } from "@/ui/icon-names";
import { Tick } from "@/ui/Tick";
import { begun } from "./beginning";
import { TEMPLATES, type Template } from "./templates";
import { Frame } from "./Welcome";
import style from "./Welcome.module.css";

const TABLE = "table", BLANK = "blank";

/** What one works on first: with a template, from a table, or blank. */
export function Begin({ told, onSkip }: { told: Welcome; onSkip: () => void }) {
  const { t, i18n } = useLingui();
  const { workspace } = useSession();
  const { arrange } = useDesk();
  const [use, choose] = useState(told.use ?? "launch");
  const [name, setName] = useState("");
  const template = TEMPLATES.find((one) => one.use === use) ?? null;
  const usual = template ? i18n._(template.called) : use === TABLE ? t`Our work` : t`Our first project`;
  const called = name.trim() || usual;
  const ways: { use: string; name: string; note: string; icon: IconName }[] = [
    ...TEMPLATES.map((one) => ({ use: one.use, name: i18n._(one.name), note: i18n._(one.note), icon: one.icon })),
    { use: TABLE, name: t`Bring work along`, note: t`A table of another tool, as CSV or pasted`, icon: "upload" },
    { use: BLANK, name: t`Something else`, note: t`An empty project`, icon: "plus" },
  ];
  const tried = useRef(new Map<string, string>());
  const make = async () => {
    const what = JSON.stringify([use, called]), attempt = tried.current.get(what) ?? key();
    tried.current.set(what, attempt); // a line that was cut in the middle makes no second project
    await begun(workspace.gid, called, template, attempt);
    await arrange({ welcome: { ...told, step: "invite", use } });
  };
  return (
    <Frame step={1} onSkip={onSkip} aside={<Preview name={called} template={template} />}>
      <h1 className={style.title}><Trans>What are you working on first?</Trans></h1>
      <p className={style.note}><Trans>We lay out sections and a few tasks. Everything can be changed later.</Trans></p>
      <Form onSend={make} label={t`The first project`} className={style.form}>
        <fieldset className={style.ways}>
          <legend className={style.unseen}><Trans>What it is</Trans></legend>
          {ways.map((one) => (
            <label key={one.use} className={style.way}>
              <input type="radio" name="use" value={one.use} checked={use === one.use} onChange={() => choose(one.use)} className={style.radio} />
              <Icon name={one.icon} />
              <span className={style.what}><b>{one.name}</b><span>{one.note}</span></span>
              {use === one.use && <Icon name="check" className={style.chosen} />}
            </label>
          ))}
        </fieldset>
        <TextField label={t`Name of the project`} name="name" autoComplete="off" maxLength={1024} placeholder={usual} value={name} onChange={(event) => setName(event.target.value)} />
        <div className={style.acts}><Button type="submit" kind="primary" size="large" iconEnd="arrow-right"><Trans>Create the project</Trans></Button></div>
      </Form>
    </Frame>
  );
}

/** What comes of it. */
function Preview({ name, template }: { name: string; template: Template | null }) {
  const { i18n } = useLingui();
  return (
    <div className={style.preview}>
      <p className={style.called}><Swatch size="m" hue="c1" />{name}</p>
      {template ? template.sections.map((section) => (
        <div key={section.name.id} className={style.section}>
          <p className={style.sectionName}><Icon name="chevron-down" size="s" />{i18n._(section.name)}</p>
          {section.tasks.map((task) => <p key={task.id} className={style.task}><Tick />{i18n._(task)}</p>)}
        </div>
      )) : <div className={style.section}><p className={style.task}><Tick /></p><p className={style.task}><Tick /></p><p className={style.task}><Tick /></p></div>}
    </div>
  );
}
