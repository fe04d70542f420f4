import { useLingui } from "@lingui/react/macro";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { number, numberIn } from "@/locales/formats";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { classes } from "@/ui/classes";
import type { Field } from "./catalog";
import { factor, kept } from "./numbers";
import style from "./FieldEditor.module.css";

/** Where the editing goes on after a value is settled. */
export type Onward = "next" | "previous" | "below" | null;

export interface LineEditorProps {
  field: Field;
  label: string;
  value: string | number | null;
  /** What was typed to begin: it replaces the value. */
  typed?: string;
  onSettle: (value: string | number | null, onward: Onward) => void;
  onCancel: () => void;
}

const LONGEST = 1_024;

/** A text or a number, written in its place. Enter and Tab settle it, Escape leaves it as it was. */
export function LineEditor({ field, label, value, typed, onSettle, onCancel }: LineEditorProps) {
  const { t } = useLingui();
  const isNumber = field.kind === "number";
  const [text, setText] = useState(() => typed ?? written(value, field));
  const [began] = useState(value);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (typed === undefined) input.current?.select();
  }, [typed]);
  const [first] = useState(text);
  const isTouched = text !== first || typed !== undefined;
  // The row may go while it is edited, by another hand or with a lost right: the words are not lost with it.
  const latest = useRef({ text, isTouched });
  useEffect(() => {
    latest.current = { text, isTouched };
  });
  useEffect(
    () => () => {
      const { text, isTouched } = latest.current;
      if (isOver.current || !isTouched || !text.trim()) return;
      const copy = () => void toClipboard(text);
      say(t`What you were editing is gone. You had written: ${text}`, { isUrgent: true, action: { label: t`Copy`, run: copy } });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it goes
    [],
  );

  const settle = (onward: Onward) => {
    if (isOver.current) return;
    const plain = text.trim();
    if (isNumber && plain !== "" && numberIn(plain.replace("%", "")) === null) return setWrong(true);
    isOver.current = true;
    // What I did not touch stays as others may have changed it meanwhile.
    if (!isTouched) return onSettle(value, onward);
    onSettle(isNumber ? (plain === "" ? null : kept(numberIn(plain.replace("%", ""))!, field.custom)) : plain, onward);
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      isOver.current = true;
      onCancel();
    } else if (event.key === "Enter") settle("below");
    else if (event.key === "Tab") settle(event.shiftKey ? "previous" : "next");
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        inputMode={isNumber ? "decimal" : undefined}
        autoComplete="off"
        maxLength={LONGEST}
        value={text}
        className={classes(style.line, isNumber && style.number)}
        onChange={(event) => {
          setWrong(false);
          setText(event.target.value);
        }}
        onKeyDown={key}
        onBlur={() => settle(null)}
      />
      {isWrong && <span role="alert" className={style.error}>{t`This is no number.`}</span>}
      {!isWrong && value !== began && <span role="status" className={style.error}>{t`Meanwhile changed to: ${written(value, field)}`}</span>}
    </>
  );
}

function written(value: string | number | null, field: Field): string {
  if (typeof value !== "number") return value ?? "";
  const shown = value * factor(field.custom);
  return number(Number(shown.toPrecision(15)), { useGrouping: false, maximumFractionDigits: 10 });
}
