import { Trans } from "@lingui/react/macro";
import { useId, useState, type ReactNode } from "react";
import { Button } from "./Button";
import { Dialog, type DialogProps } from "./Dialog";
import { Form } from "./Form";

/** Fields in a dialog, sent by its button: `yes` is verb and object.  What is refused stands beside its field. */
export function FormDialog({ title, yes, size, after, isDisabled, onSend, onClose, children }: Pick<DialogProps, "title" | "size" | "onClose"> & {
  yes: string;
  onSend: (values: FormData) => Promise<unknown> | void;
  children: ReactNode;
  /** Below the form, and no part of it. */
  after?: ReactNode;
  isDisabled?: boolean;
}) {
  const form = useId();
  const [isBusy, setBusy] = useState(false);
  const send = async (values: FormData) => {
    setBusy(true);
    try {
      await onSend(values);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      size={size}
      onClose={onClose}
      actions={
        <>
          <Button size="form" onClick={onClose}><Trans>Cancel</Trans></Button>
          <Button size="form" type="submit" form={form} kind="primary" isBusy={isBusy} disabled={isDisabled}>{yes}</Button>
        </>
      }
    >
      <Form id={form} onSend={send}>{children}</Form>
      {after}
    </Dialog>
  );
}
