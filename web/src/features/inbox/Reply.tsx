import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { RichText } from "@/editor/RichText";
import { EMPTY_TEXT, isEmptyText } from "@/editor/xml";
import { useActions, useWeft } from "@/store/hooks";
import type { Item } from "@/store/types";
import { Button } from "@/ui/Button";
import { say } from "@/ui/toasts";
import style from "./Inbox.module.css";

/** An answer, written where the question stands. */
export default function Reply({ item, onEnd }: { item: Item; onEnd: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const { presence } = useWeft();
  const [html, setHtml] = useState(EMPTY_TEXT);
  const isBlank = isEmptyText(html);
  const send = () => {
    if (isBlank) return;
    act.addComment(item.resource, html);
    act.readItem(item.gid);
    say(t`Comment sent`);
    onEnd();
  };
  return (
    <div className={style.reply} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onEnd())} role="presentation">
      <RichText value={html} flavour="comment" label={t`Reply`} placeholder={t`Write a reply. Type @ to mention`} isSmall autoFocus className={style.replyText} onChange={setHtml} onTyping={() => presence.typing(item.resource)} onSend={send} />
      <div className={style.replyEnd}>
        <Button kind="quiet" onClick={onEnd}>{t`Cancel`}</Button>
        <Button kind="primary" icon="send" aria-disabled={isBlank} onClick={send}>{t`Send`}</Button>
      </div>
    </div>
  );
}
