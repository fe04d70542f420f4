// A message is reworded: what somebody else wrote meanwhile is not lost.
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothTexts } from "@/editor/BothTexts";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import type { Draft } from "./Compose";
import { type Message, useMessageActs } from "./messageData";

interface Clash {
  mine: string;
  theirs: string;
  onKeep: (html: string) => void;
  onClose: () => void;
}

/** Rewording a message: what is being written, and both texts where somebody was faster. */
export function useRewording({ gid, name, html_text }: Message) {
  const { reword, reread } = useMessageActs(gid);
  const [begun, setBegun] = useState<Draft | null>(null);
  const [base, setBase] = useState("");
  const [clash, setClash] = useState<Clash | null>(null);
  const begin = () => {
    setBase(html_text);
    setBegun({ name, html_text });
  };
  const send = async (draft: Draft, from: string) => {
    setBegun(null);
    setClash(null);
    const words = draft.html_text === from ? {} : { html_text: draft.html_text, base_html_text: from };
    if (await reword({ name: draft.name, ...words })) return;
    const theirs = await reread().then((found) => found.html_text, (error: Error) => void say(sentence(error.message), { isUrgent: true }));
    const back = () => { setClash(null); setBegun(draft); };
    if (theirs === undefined || theirs === from || !words.html_text) return back(); // it was refused: the words are still there
    setClash({ mine: draft.html_text, theirs, onKeep: (html) => void send({ ...draft, html_text: html }, theirs), onClose: back });
  };
  return { begun, clash, begin, save: (draft: Draft) => send(draft, base), cancel: () => setBegun(null) };
}

/** Both texts, to be made one. */
export function Both(clash: Clash) {
  const { t } = useLingui();
  return <BothTexts key={clash.theirs} title={t`Somebody else changed this message`} flavour="comment" {...clash} />;
}
