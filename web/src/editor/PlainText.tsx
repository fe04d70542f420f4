import { type KeyboardEvent, type Ref, useLayoutEffect, useRef } from "react";
import { classes } from "@/ui/classes";
import type { EditorProps } from "./Editor";
import { RenderedHtml } from "./RenderedHtml";
import type { Early } from "./RichText";
import style from "./text.module.css";
import { isEmptyText } from "./xml";

interface PlainTextProps extends EditorProps {
  ref: Ref<HTMLTextAreaElement>;
  early: Early;
  onWrite: (early: Early) => void;
  /** A word is being composed, or is no longer. */
  onCompose: (isOn: boolean) => void;
}

/** Where one writes until the editor is there: the text so far, and a field that goes on from its end. */
export function PlainText({ ref, value, label, placeholder, autoFocus, isSmall, className, early, onWrite, onCompose, onSend, onLeave, onBlur }: PlainTextProps) {
  const isBlank = isEmptyText(value);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = box.current?.querySelector("textarea");
    if (!field) return;
    field.style.blockSize = "0";
    field.style.blockSize = `${field.scrollHeight}px`;
  });
  const tell = (field: HTMLTextAreaElement) => onWrite({ text: field.value, behind: field.value.slice(field.selectionEnd) });
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = event.key === "Escape" ? onLeave : event.key === "Enter" && (event.metaKey || event.ctrlKey) ? onSend : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div ref={box} className={classes(style.editor, className)}>
      {!isBlank && <RenderedHtml html={value} isSmall={isSmall} />}
      <textarea
        ref={ref}
        aria-label={label}
        placeholder={isBlank ? placeholder : undefined}
        autoFocus={autoFocus}
        rows={1}
        className={classes(style.text, isSmall && style.small, style.plain)}
        value={early.text}
        onChange={(event) => tell(event.target)}
        onSelect={(event) => early.text && tell(event.currentTarget)}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
        onKeyDown={key}
        onBlur={() => requestAnimationFrame(() => box.current && !box.current.contains(document.activeElement) && onBlur?.())}
      />
    </div>
  );
}
