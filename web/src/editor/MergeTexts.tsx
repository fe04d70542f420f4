import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { BothTexts } from "./BothTexts";

interface Both {
  key: string;
  mine: string;
  theirs: string;
}

/** Somebody wrote the description meanwhile: both texts are shown, to be made one. */
export function MergeTexts({ gid, describe }: { gid: Gid; describe: (gid: Gid, html: string, base: string) => void }) {
  const { t } = useLingui();
  const { outbox, store } = useWeft();
  const [both, setBoth] = useState<Both | null>(null);
  useEffect(
    () =>
      outbox.events.on("conflict", ({ entry, of, mine, theirs }) => {
        if (of === store.resolve(gid)) setBoth({ key: entry.key, mine, theirs });
      }),
    [outbox, store, gid],
  );
  if (!both) return null;
  const keep = (text: string) => {
    outbox.discard(both.key);
    if (text !== both.theirs) describe(gid, text, both.theirs);
    setBoth(null);
  };
  return <BothTexts key={both.key} title={t`Somebody else changed this description`} mine={both.mine} theirs={both.theirs} flavour="task" onKeep={keep} onClose={() => setBoth(null)} />;
}
