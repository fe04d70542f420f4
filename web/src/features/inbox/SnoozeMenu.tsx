import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Moment } from "@/store/types";
import { Menu } from "@/ui/Menu";
import { useTimes } from "./when";

/** Until when it is put off. */
export function SnoozeMenu({ anchor: find, onChoose, onClose }: { anchor: () => Element | null; onChoose: (until: Moment) => void; onClose: () => void }) {
  const { t } = useLingui();
  const anchor = useRef<Element | null>(null);
  const [isHere, setHere] = useState(false);
  const [now] = useState(Date.now);
  const times = useTimes(now);
  useEffect(() => {
    anchor.current = find();
    setHere(anchor.current !== null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it hangs where it was asked for
  }, []);
  const entries = times.map(({ id, name, note, until }) => ({ id, name, note, onChoose: () => onChoose(until) }));
  return isHere && <Menu label={t`Snooze until`} groups={[{ label: t`Snooze until`, entries }]} anchor={anchor} placement="bottom end" onClose={onClose} />;
}
