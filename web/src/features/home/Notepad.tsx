import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useDesk } from "@/app/desk";
import { remember, remembered } from "@/app/remembered";
import { useSession } from "@/app/session";
import { useActions, useConnection, useMe, useUndo } from "@/store/hooks";
import { Kbd } from "@/ui/Kbd";
import { say } from "@/ui/toasts";
import { Card } from "./Card";
import { returned, taken } from "./notes";
import style from "./Home.module.css";

const PAUSE = 700;
const MOST = 20_000;

/** Notes of one's own, kept with the account; a line becomes a task. */
export function Notepad() {
  const { t } = useLingui();
  const { desk, arrange } = useDesk();
  const kept = desk?.notes ?? "";
  const draft = useDraft();
  const [text, setText] = useState(() => draft.begun ?? kept);
  const told = useRef(draft.begun === null ? kept : null), field = useRef<HTMLTextAreaElement>(null), caret = useRef<number | null>(null), sending = useRef(0);
  const keep = useEffectEvent(async (notes: string) => {
    if (notes === told.current) return;
    const before = told.current;
    told.current = notes;
    sending.current++;
    const isKept = await arrange({ notes });
    sending.current--;
    if (isKept) draft.drop(notes);
    else if (told.current === notes) told.current = before; // not kept: it is tried again
  });
  useEffect(() => {
    if (kept !== told.current && text === told.current) setText((told.current = kept)); // written on another device
  }, [kept, text]);
  const connection = useConnection(), again = useEffectEvent(() => void keep(text));
  useEffect(() => {
    if (connection === "live") again();
  }, [connection]);
  useEffect(() => {
    const timer = setTimeout(() => void keep(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const latest = useRef(text);
  const write = useEffectEvent(() => {
    if (text !== told.current) draft.keep(text);
    else if (sending.current === 0) draft.drop();
  });
  useLayoutEffect(() => {
    latest.current = text;
    write();
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  const leave = useEffectEvent(() => void keep(latest.current));
  useEffect(() => () => leave(), []);
  const make = useMaking();
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget, found = taken(text, selectionStart, selectionEnd);
    if (found.names.length === 0) return;
    caret.current = found.at;
    setText(found.notes);
    make(found.names, () => setText((now) => returned(now, found.lines, found.at)));
  };
  return (
    <Card title={t`Notepad`} end={<span className={style.small}><Trans>Only you can see this</Trans></span>} className={style.pad}>
      <textarea ref={field} className={style.notes} aria-label={t`Notepad`} value={text} maxLength={MOST} placeholder={t`What is on your mind`} onChange={(event) => setText(event.target.value)} onBlur={() => void keep(text)} onKeyDown={key} />
      <p className={style.keys}><Trans><Kbd keys="mod+Enter" /> makes a task of a line</Trans></p>
    </Card>
  );
}

/** What the account has not yet, kept by this device: it outlives a reload and a cut line. */
function useDraft() {
  const me = useMe(), { workspace } = useSession();
  const name = `draft.${me.gid}.notes.${workspace.gid}`;
  return {
    begun: remembered<string | null>(name, null),
    keep: (notes: string) => remember(name, notes),
    drop: (notes?: string) => {
      if (notes === undefined || remembered(name, null) === notes) localStorage.removeItem(`weft.${name}`);
    },
  };
}

/** Tasks of one's own, which can be taken back with what they were before. */
function useMaking(): (names: readonly string[], back: () => void) => void {
  const me = useMe(), act = useActions(), { takeBack } = useUndo();
  const { t } = useLingui();
  return (names, back) => {
    const id = act.together(() => names.forEach((name) => act.createTask({ name, assignee: me.gid })));
    const run = () => {
      takeBack(id);
      back();
    };
    say(names.length === 1 ? t`Created “${names[0]}”` : plural(names.length, { one: "Created # task", other: "Created # tasks" }), { action: { label: t`Undo`, run } });
  };
}
