import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { Avatar, type Person } from "./Avatar";
import type { Anchored } from "./layers/Frame";
import { SelectPopover } from "./Select";

const PAUSE = 120;

export interface PeoplePickerProps extends Anchored {
  label: string;
  chosen: readonly Person[];
  isMany?: boolean;
  /** Whom a text finds; of the empty text, who is likely. */
  find: (text: string, signal: AbortSignal) => Promise<Person[]>;
  onChoose: (people: Person[]) => void;
  foot?: ReactNode;
}

/** People by name or address, asked of the server while one types. */
export function PeoplePicker({ label, chosen, isMany, find, onChoose, foot, ...anchored }: PeoplePickerProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [found, setFound] = useState<Person[] | null>(null);
  const ask = useEffectEvent(find);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask(text, asking.signal).then((people) => !asking.signal.aborted && setFound(people), () => setFound((before) => before ?? []));
    }, text ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text]);

  const people = text ? (found ?? []) : [...chosen, ...(found ?? []).filter((person) => !chosen.some((one) => one.gid === person.gid))];
  return (
    <SelectPopover
      {...anchored}
      label={label}
      placeholder={t`Name or e-mail`}
      none={found === null ? t`Looking…` : t`Nobody of that name`}
      options={people.map((person) => ({ value: person.gid, name: person.name, picture: <Avatar person={person} /> }))}
      chosen={chosen.map((person) => person.gid)}
      isMany={isMany}
      find={setText}
      foot={foot}
      onChoose={(gids) => onChoose([...chosen, ...people.filter((person) => !chosen.includes(person))].filter((person) => gids.includes(person.gid)))}
    />
  );
}
