import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useIsPhone } from "@/app/shellState";
import { byName } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Button, IconButton } from "@/ui/Button";
import { Menu, type MenuGroup } from "@/ui/Menu";
import { SelectPopover } from "@/ui/Select";
import type { Asked } from "./Inbox";

const ONLY = ["unread", "mentions", "assigned_to_me", "assigned_by_me"] as const;

/** What one looks through the inbox for; it stands in the address. */
export function Filter({ asked }: { asked: Asked }) {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const me = useMe();
  const isPhone = useIsPhone();
  const anchor = useRef<HTMLButtonElement>(null);
  const [layer, setLayer] = useState<"menu" | "people" | null>(null);
  const people = useAll("user");
  const names = { unread: t`Unread`, mentions: t`Mentions`, assigned_to_me: t`Assigned to me`, assigned_by_me: t`Assigned by me` };
  const look = (next: Asked) => void navigate({ to: "/inbox", search: Object.fromEntries(Object.entries({ ...asked, ...next }).filter(([, value]) => value)) } as never);
  const groups: MenuGroup[] = [
    { label: t`Show only`, entries: ONLY.map((id) => ({ id, name: names[id], isChosen: asked.only === id, onChoose: () => look({ only: asked.only === id ? undefined : id } as Asked) })) },
    { entries: [
      { id: "by", name: t`By a person…`, icon: "user", onChoose: () => setTimeout(() => setLayer("people")) },
      ...(asked.only || asked.by ? [{ id: "all", name: t`Show everything`, icon: "x" as const, onChoose: () => look({ only: undefined, by: undefined } as unknown as Asked) }] : []),
    ] },
  ];
  const options = people.filter(({ gid }) => gid !== me.gid).toSorted((one, other) => byName(one.name, other.name)).map(({ gid, name }) => ({ value: gid, name }));
  const button = {
    ref: anchor, kind: "quiet" as const, icon: "filter" as const, isOn: Boolean(asked.only || asked.by) || undefined, "aria-pressed": undefined, "aria-haspopup": "menu" as const, "aria-expanded": layer !== null,
    onClick: () => setLayer(layer ? null : "menu"),
  };
  return (
    <>
      {isPhone ? <IconButton {...button} label={t`Filter`} /> : <Button {...button}>{t`Filter`}</Button>}
      {layer === "menu" && <Menu label={t`Filter`} groups={groups} anchor={anchor} placement="bottom end" onClose={() => setLayer((now) => (now === "menu" ? null : now))} />}
      {layer === "people" && <SelectPopover label={t`By a person`} options={options} chosen={asked.by ? [String(asked.by)] : []} onChoose={([by]) => look({ by } as Asked)} anchor={anchor} onClose={() => setLayer(null)} />}
    </>
  );
}
