import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { commandsNow } from "@/app/commands";
import { choose } from "@/app/preferences";
import { useRemembered } from "@/app/remembered";
import { SINGLE_KEYS } from "@/app/shortcuts";
import { Switch } from "@/ui/Choices";
import { Kbd } from "@/ui/Kbd";
import style from "./Settings.module.css";

/** The keys that work everywhere; each screen has its own besides, told by `?`. */
export function Shortcuts() {
  const { t } = useLingui();
  const [hasSingle] = useRemembered(SINGLE_KEYS, true);
  const [commands] = useState(() => commandsNow().filter((command) => command.keys));
  const groups = Object.entries(Object.groupBy(commands, (command) => command.group));
  return (
    <>
      <Switch
        label={t`Single keys do things`}
        hint={t`Switch this off if you speak to your computer, or strike keys by accident.`}
        checked={hasSingle}
        onChange={(single_key_shortcuts) => choose({ single_key_shortcuts })}
      />
      <div className={style.keys}>
        {groups.map(([name, found]) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>{found?.map((command) => <div key={command.id}><dt>{command.name}</dt><dd>{command.keys && <Kbd keys={command.keys} />}</dd></div>)}</dl>
          </section>
        ))}
      </div>
      <p className={style.hint}><Trans>Lists, boards and tasks have keys of their own: press <Kbd keys="?" /> there.</Trans></p>
    </>
  );
}
