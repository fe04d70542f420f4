import { useLingui } from "@lingui/react/macro";
import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { Kbd } from "./Kbd";
import style from "./SearchField.module.css";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "type"> {
  label: string;
  value: string;
  onChange: (text: string) => void;
  keys?: string;
}

/** Where one writes what to find; Escape empties it. */
export function SearchField({ label, value, onChange, keys, className, placeholder, ...rest }: SearchFieldProps) {
  const { t } = useLingui();
  return (
    <span className={classes(style.field, className)}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
        {...rest}
        className={style.input}
      />
      {value !== "" && <button type="button" className={style.clear} aria-label={t`Clear the search`} onClick={() => onChange("")}><Icon name="x" size="s" /></button>}
      {value === "" && keys && <Kbd keys={keys} />}
    </span>
  );
}
