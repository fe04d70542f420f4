import { useState } from "react";
import style from "./Board.module.css";

/** A name, being written: Enter and leaving keep it, Escape does not. */
export function NameBox({ label, name, placeholder, onClose }: { label: string; name: string; placeholder?: string; onClose: (name: string | null) => void }) {
  const [text, setText] = useState(name);
  const given = text.trim();
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- one asked to write here
      autoFocus
      className={style.nameBox}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onClose(given && given !== name ? given : null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === "Escape") onClose(null);
        else event.currentTarget.blur();
      }}
    />
  );
}
