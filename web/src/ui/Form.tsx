import { createContext, useContext, useRef, useState, type FormEvent, type ReactNode } from "react";
import { beside, type Beside } from "./refusals";
import { Icon } from "./Icon";
import style from "./Field.module.css";

const NONE: Beside = { fields: {}, above: null };
const Refused = createContext<Beside>(NONE);
const Sending = createContext(false);

/** What the server refused of this field. */
export function useRefusal(name: string | undefined): string | undefined {
  return useContext(Refused).fields[name ?? ""];
}

/** Whether the form is on its way: its button says so. */
export function useIsSending(): boolean {
  return useContext(Sending);
}

/** Fields that are sent together.  What `onSend` throws is shown at the field it names, which gets the focus. */
export function Form({ onSend, children, className, label, id }: {
  onSend: (values: FormData) => Promise<unknown> | void;
  children: ReactNode;
  className?: string;
  label?: string;
  /** For a button that stands outside of it. */
  id?: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(NONE);
  const [isSending, setSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.current || isSending) return;
    setSending(true);
    try {
      await onSend(new FormData(form.current));
      setRefused(NONE);
    } catch (error) {
      const found = beside(error, names(form.current));
      setRefused(found);
      const [first] = Object.keys(found.fields);
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    } finally {
      setSending(false);
    }
  };
  return (
    <form ref={form} id={id} noValidate aria-label={label} className={className ?? style.form} onSubmit={(event) => void send(event)}>
      <Refused value={refused}>
        <Sending value={isSending}>
          {refused.above && <p role="alert" className={style.above}><Icon name="warning" />{refused.above}</p>}
          {children}
        </Sending>
      </Refused>
    </form>
  );
}

function names(form: HTMLFormElement): string[] {
  return [...form.elements].map((element) => element.getAttribute("name") ?? "").filter(Boolean);
}
