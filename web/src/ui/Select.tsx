import { useRef, useState, type ReactNode } from "react";
import { classes } from "./classes";
import { Field, useField } from "./Field";
import { Icon } from "./Icon";
import type { Anchored } from "./layers/Frame";
import { lazily } from "./lazily";
import { tipIfCut } from "./tips";
import style from "./Field.module.css";

export interface Option<Value extends string> {
  value: Value;
  /** What is searched and read aloud. */
  name: string;
  /** What is shown instead of the name: a label, for example. */
  shown?: ReactNode;
  picture?: ReactNode;
  note?: string;
}

export interface SelectPopoverProps<Value extends string> extends Anchored {
  label: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  isMany?: boolean;
  /** Told each time; of one, the list closes by itself. */
  onChoose: (values: Value[]) => void;
  /** The options come from elsewhere: told what is typed, one gives new `options`. */
  find?: (text: string) => void;
  placeholder?: string;
  /** Said where nothing is found. */
  none?: string;
  foot?: ReactNode;
}

const load = () => import("./layers/SelectLayer");

/** A list of options, with a search where there are many, that hangs from any element: mount it to open it. */
export const SelectPopover = lazily<SelectPopoverProps<string>>(load) as <Value extends string>(props: SelectPopoverProps<Value>) => ReactNode;

interface SelectProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  hint?: ReactNode;
  error?: string;
  name?: string;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
}

/** A form's field whose value is one of many. */
export function Select<Value extends string>({ label, options, value, onChange, placeholder, hint, error, name, isDisabled, isLabelHidden }: SelectProps<Value>) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { id, wrong, ties } = useField({ error, hint, name });
  const current = options.find((option) => option.value === value);
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <button
        ref={anchor}
        type="button"
        {...ties}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={`${label}: ${current?.name ?? placeholder ?? ""}`}
        disabled={isDisabled}
        className={classes(style.input, style.picker)}
        onPointerEnter={() => void load()}
        onClick={() => setOpen(!isOpen)}
      >
        {current?.picture}
        <span {...tipIfCut(current?.name ?? placeholder ?? "")} className={classes(style.picked, !current && style.hint)}>{current ? (current.shown ?? current.name) : placeholder}</span>
        <Icon name="chevron-down" size="s" />
      </button>
      {name && <input type="hidden" name={name} value={value ?? ""} />}
      {isOpen && (
        <SelectPopover label={label} options={options} chosen={value === null ? [] : [value]} anchor={anchor} onClose={() => setOpen(false)} onChoose={([chosen]) => chosen !== undefined && onChange(chosen)} />
      )}
    </Field>
  );
}
