import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { ApiError } from "@/api/client";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { sentence } from "@/ui/refusals";

/** Asks how something is called; what the server refuses stands at the name. */
export function NameDialog({ title, yes, name, onName, onClose }: { title: string; yes: string; name: string; onName: (name: string) => Promise<unknown>; onClose: () => void }) {
  const { t } = useLingui();
  const form = useId();
  const [text, setText] = useState(name);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setError(t`Give it a name.`);
    setBusy(true);
    onName(text.trim()).catch((wrong: unknown) => {
      setBusy(false);
      setError(sentence(wrong instanceof ApiError ? wrong.sentence : (wrong as Error).message));
    });
  };
  const actions = (
    <>
      <Button size="form" onClick={onClose}><Trans>Cancel</Trans></Button>
      <Button size="form" kind="primary" type="submit" form={form} isBusy={isBusy}>{yes}</Button>
    </>
  );
  return (
    <Dialog title={title} actions={actions} onClose={onClose}>
      <form id={form} onSubmit={submit}><TextField label={t`Name`} autoFocus value={text} maxLength={200} error={error} onChange={(event) => setText(event.target.value)} /></form>
    </Dialog>
  );
}
