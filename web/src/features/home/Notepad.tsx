import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useDesk } from "@/app/desk";
import { useActions, useMe, useUndo } from "@/store/hooks";
import { Kbd } from "@/ui/Kbd";
import { say } from "@/ui/toasts";
import { Card } from "./Card";
import { taken } from "./notes";
import style from "./Home.module.css";

const PAUSE = 700;
const MOST = 20_000;

/** Notes of one's own, kept with the account; a line becomes a task. */
export function Notepad() {
  const { t } = useLingui();
  const { desk, arrange } = useDesk();
  const kept = desk?.notes ?? "";
  const [text, setText] = useState(kept);
  const told = useRef(kept), field = useRef<HTMLTextAreaElement>(null), caret = useRef<number | null>(null);
  const keep = useEffectEvent((notes: string) => {
    if (notes === told.current) return;
    told.current = notes;
    void arrange({ notes });
  });
  useEffect(() => {
    if (kept !== told.current && text === told.current) setText((told.current = kept)); // written on another device
  }, [kept, text]);
  useEffect(() => {
    const timer = setTimeout(() => keep(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  const leave = useEffectEvent(() => keep(latest.current));
  useEffect(() => () => leave(), []);
  const make = useMaking();
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget, found = taken(text, selectionStart, selectionEnd);
    if (found.names.length === 0) return;
    caret.current = found.at;
    setText(found.notes);
    make(found.names, () => setText(text));
  };
  return (
    <Card title={t`Notepad`} end={<span className={style.small}><Trans>Only you can see this</Trans></span>} className={style.pad}>
      <textarea ref={field} className={style.notes} aria-label={t`Notepad`} value={text} maxLength={MOST} placeholder={t`What is on your mind`} onChange={(event) => setText(event.target.value)} onBlur={() => keep(text)} onKeyDown={key} />
      <p className={style.keys}><Trans><Kbd keys="mod+Enter" /> makes a task of a line</Trans></p>
    </Card>
  );
}

/** Tasks of one's own, which can be taken back with what they were before. */
function useMaking(): (names: readonly string[], back: () => void) => void {
  const me = useMe(), act = useActions(), { takeBack } = useUndo();
  const { t } = useLingui();
  return (names, back) => {
    act.together(() => names.forEach((name) => act.createTask({ name, assignee: me.gid })));
    const run = () => {
      takeBack();
      back();
    };
    say(names.length === 1 ? t`Created “${names[0]}”` : plural(names.length, { one: "Created # task", other: "Created # tasks" }), { action: { label: t`Undo`, run } });
  };
}
