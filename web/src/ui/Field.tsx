import { useId, type ComponentProps, type ReactNode } from "react";
import { classes } from "./classes";
import { useRefusal } from "./Form";
import { Icon } from "./Icon";
import style from "./Field.module.css";

interface About {
  label: string;
  hint?: ReactNode;
  /** What is wrong with it; what the form's answer says of `name` stands in otherwise. */
  error?: string;
  isLabelHidden?: boolean;
}

/** The frame of a field: its name above, its hint or its error below. */
export function Field({ label, hint, error, isLabelHidden, id, children }: About & { id: string; children: ReactNode }) {
  return (
    <div className={style.field}>
      <label htmlFor={id} className={classes(style.label, isLabelHidden && style.unseen)}>{label}</label>
      {children}
      {error ? (
        <span id={`${id}-error`} className={style.error}><Icon name="warning" size="s" />{error}</span>
      ) : (
        hint && <span id={`${id}-hint`} className={style.hint}>{hint}</span>
      )}
    </div>
  );
}

/** What ties an input to its frame. */
export function useField({ error, hint, name }: { error?: string; hint?: ReactNode; name?: string }) {
  const id = useId();
  const refused = useRefusal(name);
  const wrong = error ?? refused;
  const told = wrong ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return { id, wrong, ties: { id, name, "aria-invalid": wrong ? true : undefined, "aria-describedby": told } };
}

type InputProps = Omit<ComponentProps<"input">, "size">;

/** One line of text. */
export function TextField({ label, hint, error, isLabelHidden, name, className, ...rest }: About & InputProps) {
  const { id, wrong, ties } = useField({ error, hint, name });
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <input type="text" {...rest} {...ties} className={classes(style.input, className)} />
    </Field>
  );
}

/** Several lines of plain text. */
export function TextArea({ label, hint, error, isLabelHidden, name, className, ...rest }: About & ComponentProps<"textarea">) {
  const { id, wrong, ties } = useField({ error, hint, name });
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <textarea rows={3} {...rest} {...ties} className={classes(style.input, style.area, className)} />
    </Field>
  );
}

/** A choice among few, by the browser's own list; for many or for rich ones there is `Select`. */
export function ChoiceField({ label, hint, error, isLabelHidden, name, className, children, ...rest }: About & ComponentProps<"select">) {
  const { id, wrong, ties } = useField({ error, hint, name });
  return (
    <Field {...{ label, hint, isLabelHidden, id }} error={wrong}>
      <span className={style.choice}>
        <select {...rest} {...ties} className={classes(style.input, className)}>{children}</select>
        <Icon name="chevron-down" size="s" className={style.arrow} />
      </span>
    </Field>
  );
}
