import { useRef, useState, type ReactNode } from "react";
import { day, wholeDay } from "@/locales/formats";
import { classes } from "./classes";
import { DatePicker } from "./DatePicker";
import { Field, useField } from "./Field";
import { Icon } from "./Icon";
import style from "./Field.module.css";

interface DateFieldProps {
  label: string;
  /** A civil day, or none. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** Said where there is none. */
  placeholder: string;
  hint?: ReactNode;
  error?: string;
  name?: string;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
}

/** A form's field whose value is a day. */
export function DateField({ label, value, onChange, placeholder, hint, error, name, isDisabled, isLabelHidden }: DateFieldProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { id, wrong, ties } = useField({ error, hint, name });
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <button
        ref={anchor}
        type="button"
        {...ties}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${label}: ${value ? `${day(value)}, ${wholeDay(value)}` : placeholder}`}
        disabled={isDisabled}
        className={classes(style.input, style.picker)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="calendar" size="s" />
        <span className={classes(style.picked, !value && style.hint)}>{value ? day(value) : placeholder}</span>
      </button>
      {name && <input type="hidden" name={name} value={value ?? ""} />}
      {isOpen && <DatePicker label={label} anchor={anchor} value={{ start: null, due: value, time: null }} onChange={({ due }) => onChange(due)} onClose={() => setOpen(false)} />}
    </Field>
  );
}
