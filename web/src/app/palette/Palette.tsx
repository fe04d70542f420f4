import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { CommandList } from "@/ui/CommandList";
import { Dialog } from "@/ui/Dialog";
import { Kbd } from "@/ui/Kbd";
import { useGroups } from "./groups";
import style from "./Palette.module.css";

/** Go to, do, search: by the first letters. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const groups = useGroups(typed, onClose);
  return (
    <Dialog title={t`Search or jump to`} isTitleHidden className={style.palette} onClose={onClose}>
      <CommandList label={t`Search or jump to`} text={typed} onText={setTyped} groups={groups} none={t`Nothing found. Try fewer letters.`} />
      <footer className={style.foot}>
        <span><Kbd keys="up" /> <Kbd keys="down" /> <Trans context="with the arrow keys">Move</Trans></span>
        <span><Kbd keys="enter" /> <Trans>Open</Trans></span>
        <span className={style.signs}><Kbd keys=">" /> <Trans>Commands</Trans></span>
        <span><Kbd keys="#" /> <Trans>Tasks</Trans></span>
        <span><Kbd keys="@" /> <Trans>People</Trans></span>
      </footer>
    </Dialog>
  );
}
