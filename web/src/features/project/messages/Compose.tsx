import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type ReactNode } from "react";
import { remember, remembered } from "@/app/remembered";
import { loadEditor, RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText, joined } from "@/editor/xml";
import { useMe, useUser } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { usePost } from "./messageData";
import style from "./Messages.module.css";

export interface Draft {
  name: string;
  html_text: string;
}

const BLANK: Draft = { name: "", html_text: EMPTY_TEXT };
const isBlank = ({ name, html_text }: Draft) => !name && isEmptyText(html_text);
const both = (first: Draft, second: Draft): Draft => ({ name: [first.name, second.name].filter(Boolean).join(" · "), html_text: joined(first.html_text, second.html_text) });

/** Where one writes to everybody in a project; what was begun survives a reload. */
export function Compose({ project, isOpen, onOpen }: { project: Gid; isOpen: boolean; onOpen: (is: boolean) => void }) {
  const { t } = useLingui();
  const me = useMe();
  const photo = useUser(me.gid)?.photo;
  const post = usePost(project);
  const kept = `draft.${me.gid}.message.${project}`;
  const [begun, setBegun] = useState(() => remembered<Draft>(kept, BLANK));
  const latest = useRef(begun);
  const [round, setRound] = useState(0);
  const keep = (draft: Draft) => {
    latest.current = draft;
    if (isBlank(draft)) localStorage.removeItem(`weft.${kept}`);
    else remember(kept, draft);
  };
  const send = async (draft: Draft) => {
    onOpen(false);
    setBegun((latest.current = BLANK));
    if (await post(draft)) {
      if (isBlank(latest.current)) keep(BLANK);
      return;
    }
    const words = both(draft, latest.current); // it was refused: the words are still there, with what was written since
    keep(words);
    setBegun(words);
    setRound((n) => n + 1);
    onOpen(true);
  };
  const warm = () => void loadEditor();
  if (isOpen) return <Words key={round} begun={begun} yes={<Trans>Send message</Trans>} label={t`New message`} onChange={keep} onSend={(draft) => void send(draft)} onCancel={(draft) => { setBegun(draft); onOpen(false); }} />;
  return (
    <button type="button" className={style.invite} onClick={() => onOpen(true)} onPointerEnter={warm} onFocus={warm}>
      <Avatar person={{ gid: me.gid, name: me.name, photo }} size="l" />
      <span>{!isBlank(begun) ? <Trans>Go on with your message: {begun.name}</Trans> : <Trans>Send a message to everybody in this project</Trans>}</span>
    </button>
  );
}

/** A title, and what there is to say. */
export function Words({ begun, label, yes, onChange, onSend, onCancel }: { begun: Draft; label: string; yes: ReactNode; onChange?: (draft: Draft) => void; onSend: (draft: Draft) => void; onCancel: (draft: Draft) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(begun.name);
  const [isBare, setBare] = useState(false);
  const html = useRef(begun.html_text);
  const title = useRef<HTMLInputElement>(null);
  const draft = () => ({ name: name.trim(), html_text: html.current });
  const send = () => {
    if (name.trim()) return onSend(draft());
    setBare(true);
    title.current?.focus();
  };
  return (
    <section
      aria-label={label}
      className={style.compose}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing) onCancel(draft());
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && event.target === title.current) send();
      }}
    >
      <input
        ref={title}
        type="text"
        autoFocus
        aria-label={t`Title`}
        aria-invalid={isBare || undefined}
        aria-describedby={isBare ? "message-title-wrong" : undefined}
        placeholder={t`Title`}
        maxLength={1024}
        autoComplete="off"
        value={name}
        className={style.title}
        onChange={(event) => {
          setName(event.target.value);
          setBare(false);
          onChange?.({ name: event.target.value, html_text: html.current });
        }}
      />
      {isBare && <p id="message-title-wrong" className={style.wrong}><Trans>A message has a title.</Trans></p>}
      <div className={style.writing}>
        <RichText
          value={begun.html_text}
          flavour="comment"
          label={t`Message`}
          placeholder={t`Say it to everybody. Type @ to mention, / for formats`}
          hasTools
          onChange={(text) => {
            html.current = text;
            onChange?.({ name, html_text: text });
          }}
          onSend={send}
        />
      </div>
      <div className={style.buttons}>
        <Button onClick={() => onCancel(draft())}><Trans>Cancel</Trans></Button>
        <Button kind="primary" onClick={send}>{yes}</Button>
      </div>
    </section>
  );
}
