import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText } from "@/editor/xml";
import { useActions, useWeft } from "@/store/hooks";
import { key } from "@/store/keys";
import type { Item } from "@/store/types";
import { Button } from "@/ui/Button";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./Inbox.module.css";

/** An answer, written where the question stands. */
export default function Reply({ item, onEnd }: { item: Item; onEnd: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const { presence } = useWeft();
  const [html, setHtml] = useState(EMPTY_TEXT);
  const [isBusy, setBusy] = useState(false);
  const isBlank = isEmptyText(html);
  const answer = async () => {
    if (item.resource_type !== "message") return void act.addComment(item.resource, html);
    setBusy(true);
    await ask({ method: "POST", path: `/api/weft/1/messages/${item.resource}/stories`, data: { html_text: html }, key: key() }).finally(() => setBusy(false));
  };
  const send = async () => {
    if (isBlank || isBusy) return;
    try {
      await answer();
    } catch (error) {
      return void say(sentence((error as Error).message), { isUrgent: true });
    }
    act.readItem(item.gid);
    say(t`Comment sent`);
    onEnd();
  };
  return (
    <div className={style.reply} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onEnd())} role="presentation">
      <RichText value={html} flavour="comment" label={t`Reply`} placeholder={t`Write a reply. Type @ to mention`} isSmall autoFocus className={style.replyText} onChange={setHtml} onTyping={() => presence.typing(item.resource)} onSend={() => void send()} />
      <div className={style.replyEnd}>
        <Button kind="quiet" onClick={onEnd}>{t`Cancel`}</Button>
        <Button kind="primary" icon="send" aria-disabled={isBlank} isBusy={isBusy} onClick={() => void send()}>{t`Send`}</Button>
      </div>
    </div>
  );
}
