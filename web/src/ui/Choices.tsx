import { useEffect, useId, useRef, type ComponentProps, type ReactNode } from "react";
import style from "./Field.module.css";

type BoxProps = Omit<ComponentProps<"input">, "onChange" | "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  onChange?: (isChecked: boolean) => void;
};

/** A thing that is so or not; `isMixed` where some of many are. */
export function Checkbox({ label, hint, isMixed = false, onChange, ...rest }: BoxProps & { isMixed?: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={style.switch}>
      <input ref={box} type="checkbox" {...rest} className={style.box} onChange={(event) => onChange?.(event.target.checked)} />
      <span>{label}{hint && <span className={style.hint}>{hint}</span>}</span>
    </label>
  );
}

/** A setting that takes effect at once. */
export function Switch({ label, hint, onChange, ...rest }: BoxProps) {
  return (
    <label className={style.switch}>
      <input type="checkbox" role="switch" {...rest} className={style.track} onChange={(event) => onChange?.(event.target.checked)} />
      <span>{label}{hint && <span className={style.hint}>{hint}</span>}</span>
    </label>
  );
}

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of a few, all in view. */
export function RadioGroup<Value extends string>({ label, choices, value, name, onChange }: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  name?: string;
  onChange: (value: Value) => void;
}) {
  const own = useId();
  return (
    <fieldset className={style.group}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={style.switch}>
          <input type="radio" className={style.box} name={name ?? own} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}{choice.hint && <span className={style.hint}>{choice.hint}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
