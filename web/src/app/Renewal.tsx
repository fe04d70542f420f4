import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { say } from "@/ui/toasts";
import { onNewer, renew } from "./renewal";

/** Says that a newer version of the app is here; the reader says when to take it. */
export function Renewal() {
  const { t } = useLingui();
  useEffect(
    () => onNewer(() => say(t`A new version is ready`, { icon: "refresh", lasts: Infinity, action: { label: t`Reload`, run: renew } })),
    [t],
  );
  return null;
}
