import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useWeft } from "@/store/hooks";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { describe } from "./deeds";

/** What the server refused is off the screen already: say so, say why, and where it is kept. */
export function Refusals() {
  const { t } = useLingui();
  const { outbox } = useWeft();
  const { navigate } = useRouter();
  useEffect(
    () =>
      outbox.events.on("refused", (entry) => {
        const deed = describe(entry.deed);
        const why = sentence(entry.refused?.sentence ?? "");
        say(t`Not saved: ${deed}. ${why}`, { isUrgent: true, action: { label: t`Show changes`, run: () => void navigate({ to: "/unsent" }) } });
      }),
    [outbox, navigate, t],
  );
  return null;
}
