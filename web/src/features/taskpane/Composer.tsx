import { Trans, useLingui } from "@lingui/react/macro";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { remember, remembered } from "@/app/remembered";
import { loadEditor, RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText } from "@/editor/xml";
import { list } from "@/locales/formats";
import { useActions, useMe, usePresence, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import type { May } from "./asking";
import style from "./TaskView.module.css";
import type { Uploads } from "./uploading";

/** What others may ask of it. */
export interface Writing {
  begin: () => void;
}

/** Where one writes a comment; what was begun survives a reload. */
export function Composer({ ref, gid, may, uploads }: { ref: Ref<Writing>; gid: Gid; may: May; uploads: Uploads }) {
  const { t } = useLingui();
  const me = useMe();
  const act = useActions();
  const { presence } = useWeft();
  const name = `draft.${gid}`;
  const [begun, setBegun] = useState(() => remembered<string>(name, EMPTY_TEXT));
  const [isOpen, setOpen] = useState(!isEmptyText(begun));
  const [round, setRound] = useState(0); // each comment is written in a fresh editor
  const [wantsFocus, setWantsFocus] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const isBlank = isEmptyText(begun);
  const keep = (html: string) => {
    setBegun(html);
    if (isEmptyText(html)) localStorage.removeItem(`weft.${name}`);
    else remember(name, html);
  };
  const open = () => {
    setWantsFocus(true);
    setOpen(true);
    field.current?.querySelector<HTMLElement>("[role=textbox], textarea")?.focus();
  };
  useImperativeHandle(ref, () => ({ begin: open }));
  if (!may("comment")) return <Typing gid={gid} />;
  const send = () => {
    if (isBlank) return;
    act.addComment(gid, begun);
    keep(EMPTY_TEXT);
    setWantsFocus(true);
    setRound((n) => n + 1);
  };
  return (
    <div className={style.composer}>
      <Typing gid={gid} />
      <div className={style.composerRow}>
        <span className={style.composerFace}><Avatar person={me} size="l" /></span>
        <div ref={field} className={classes(style.composerField, isOpen && style.composerOpen)}>
          {isOpen ? (
            <RichText
              key={round}
              value={begun}
              flavour="comment"
              label={t`Comment`}
              placeholder={t`Write a comment. Type @ to mention, / for formats`}
              isSmall
              hasTools
              autoFocus={wantsFocus}
              className={style.composerEditor}
              onChange={keep}
              onTyping={() => presence.typing(gid)}
              onSend={send}
              onFiles={uploads.send}
              onBlur={() => isBlank && setOpen(false)}
            />
          ) : (
            <button type="button" className={style.composerInvite} onClick={open} onPointerEnter={() => void loadEditor()} onFocus={() => void loadEditor()}><Trans>Write a comment. Type @ to mention, / for formats</Trans></button>
          )}
          <IconButton icon="clip" label={t`Attach files`} onMouseDown={(event) => event.preventDefault()} onClick={uploads.choose} />
          <IconButton icon="arrow-up" kind="primary" label={t`Send the comment`} keys="mod+enter" className={style.sendButton} aria-disabled={isBlank} onMouseDown={(event) => event.preventDefault()} onClick={isOpen && !isBlank ? send : open} />
        </div>
      </div>
    </div>
  );
}

/** Who else is here and writes. */
function Typing({ gid }: { gid: Gid }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const here = usePresence(gid);
  const names = here.filter((one) => one.isTyping).map((one) => store.get("user", one.user)?.name ?? t`Somebody`);
  return <p role="status" className={style.typing}>{names.length === 1 ? t`${names[0]} is writing a comment…` : names.length > 1 ? t`${list(names)} are writing comments…` : null}</p>;
}
