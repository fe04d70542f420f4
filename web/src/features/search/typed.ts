import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Milliseconds after the last letter. */
const PAUSE = 160;

/** A field whose words stand in the address: letters lead, and where the address moves by itself the field follows. */
export function useTyped(words: string, tell: (typed: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(words);
  const last = useRef(words), under = useRef<string[]>([]);
  const settle = useEffectEvent((typed: string) => {
    if (typed === last.current) return;
    under.current.push((last.current = typed));
    tell(typed);
  });
  useEffect(() => {
    const at = under.current.indexOf(words);
    if (at >= 0) under.current.splice(0, at + 1); // what was typed here arrived; more letters may stand already
    else setText((last.current = words));
  }, [words]);
  useEffect(() => {
    const timer = setTimeout(() => settle(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
