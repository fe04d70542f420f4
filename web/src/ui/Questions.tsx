import { Trans } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { questionAsked } from "./questions";

/** Where questions of `confirm()` appear. */
export function Questions() {
  const asked = useSyncExternalStore(questionAsked.subscribe, questionAsked.now);
  if (!asked) return null;
  return (
    <Dialog
      title={asked.title}
      isAlert
      onClose={() => asked.answer(false)}
      actions={
        <>
          <Button autoFocus={asked.isDestructive} onClick={() => asked.answer(false)}>{asked.no ?? <Trans>Cancel</Trans>}</Button>
          <Button autoFocus={!asked.isDestructive} kind={asked.isDestructive ? "destroy" : "primary"} onClick={() => asked.answer(true)}>{asked.yes}</Button>
        </>
      }
    >
      {asked.consequence}
    </Dialog>
  );
}
