import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { Kbd } from "@/ui/Kbd";
import { Switch } from "@/ui/Choices";
import { commandsNow, type Command } from "./commands";
import { choose } from "./preferences";
import { useRemembered } from "./remembered";
import { SINGLE_KEYS } from "./shortcuts";
import style from "./KeyboardHelp.module.css";

/** Every key that does something here and now, from the commands themselves. */
export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [hasSingle] = useRemembered(SINGLE_KEYS, true);
  const [groups] = useState(() => Object.entries(Object.groupBy(struck(commandsNow()), (command) => command.group)));
  return (
    <Dialog title={t`Keyboard help`} size="wide" onClose={onClose}>
      <div className={style.groups}>
        {groups.map(([name, commands]) => (
          <section key={name} className={style.group}>
            <h3>{name}</h3>
            <dl>
              {commands?.map((command) => (
                <div key={command.id} className={style.row}><dt>{command.name}</dt><dd>{command.keys && <Kbd keys={command.keys} />}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        label={t`Single keys do things`}
        hint={<Trans>Switch this off if you speak to your computer, or strike keys by accident.</Trans>}
        checked={hasSingle}
        onChange={(single_key_shortcuts) => choose({ single_key_shortcuts })}
      />
    </Dialog>
  );
}

function struck(commands: Command[]): Command[] {
  return commands.filter((command) => command.keys);
}
