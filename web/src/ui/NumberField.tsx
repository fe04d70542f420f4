import { useState, type ComponentProps, type ReactNode } from "react";
import { number, numberIn } from "@/locales/formats";
import { classes } from "./classes";
import { Field, useField } from "./Field";
import style from "./Field.module.css";

interface NumberFieldProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "size" | "min" | "max"> {
  label: string;
  hint?: ReactNode;
  error?: string;
  isLabelHidden?: boolean;
  value: number | null;
  /** Digits after the decimal sign. */
  precision?: number;
  /** Told once the field is left or Enter is struck; what is no number stays, and is said to be none. */
  onChange: (value: number | null) => void;
  noNumber: string;
}

/** A number in the reader's own notation: `1.204,5` in German, `1,204.5` in English. */
export function NumberField({ label, hint, error, isLabelHidden, name, value, precision = 0, onChange, noNumber, className, ...rest }: NumberFieldProps) {
  const shown = value === null ? "" : number(value, { maximumFractionDigits: precision, minimumFractionDigits: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== "" && numberIn(typed) === null;
  const { id, wrong, ties } = useField({ error: error ?? (isWrong ? noNumber : undefined), hint, name });
  const settle = () => {
    if (typed === null || isWrong) return;
    const meant = numberIn(typed);
    onChange(meant === null ? null : Number(meant.toFixed(precision)));
    setTyped(null);
  };
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        {...rest}
        {...ties}
        value={typed ?? shown}
        className={classes(style.input, style.number, className)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
    </Field>
  );
}
