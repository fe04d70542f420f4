import { type ComponentType, useEffect, useRef, useState } from "react";
import type { EditorProps } from "./Editor";
import { PlainText } from "./PlainText";
import { escaped } from "./xml";

export type { KeptPicture } from "./Editor";

type Editor = ComponentType<EditorProps>;

let here: Editor | null = null;

export const loadEditor = () => import("./Editor").then((loaded) => (here = loaded.default));

/** What was written before the editor came, and how much of it stands behind the cursor. */
export interface Early {
  text: string;
  behind: string;
}

const NOTHING: Early = { text: "", behind: "" };

/** The editor, whose code comes when it is first needed.  Until then one writes in a plain field, which hands over text and cursor. */
export function RichText(props: EditorProps) {
  const [shown, setShown] = useState<{ Editor: Editor; isFocused?: boolean } | null>(() => here && { Editor: here, isFocused: props.autoFocus });
  const [begun] = useState(props.value);
  const [early, setEarly] = useState(NOTHING);
  const field = useRef<HTMLTextAreaElement>(null);
  const isComposing = useRef(false);
  const came = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (shown) return;
    let isWanted = true;
    came.current = null;
    const take = () => isWanted && setShown({ Editor: here!, isFocused: document.activeElement === field.current });
    void loadEditor().then(
      () => (isComposing.current ? (came.current = take) : take()), // a word that is being composed is let be
      () => undefined, // without its code, the plain field goes on
    );
    return () => {
      isWanted = false;
    };
  }, [shown]);

  if (shown) return <shown.Editor {...props} value={early.text ? added(begun, early.text) : begun} autoFocus={shown.isFocused} behind={early.behind} />;
  const write = (now: Early) => {
    setEarly(now);
    props.onChange?.(added(begun, now.text));
    props.onTyping?.();
  };
  const compose = (isOn: boolean) => {
    isComposing.current = isOn;
    if (!isOn) came.current?.();
  };
  return <PlainText {...props} value={begun} ref={field} early={early} onWrite={write} onCompose={compose} />;
}

/** A text with more at its end. */
const added = (html: string, text: string): string => `${html.replace(/<\/body>\s*$/, "") || "<body>"}${escaped(text)}</body>`;
