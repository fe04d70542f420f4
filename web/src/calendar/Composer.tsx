import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import { dateOf, wholeDay } from "@/locales/formats";
import { momentAt } from "@/locales/moments";
import { useMe, useSections } from "@/store/hooks";
import { homeGid } from "@/views/saved";
import { type Opening, useSurface } from "./around";
import style from "./Calendar.module.css";

/** The name of a new task of a day.  Enter makes it and waits for the next; Escape leaves nothing behind. */
export function Composer({ at, style: place }: { at: Opening; style?: CSSProperties }) {
  const { t } = useLingui();
  const me = useMe();
  const { act, home, add } = useSurface();
  const [first] = useSections(homeGid(home));
  const [name, setName] = useState("");
  const box = useRef<HTMLInputElement>(null), isGivenUp = useRef(false);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  const day = wholeDay(dateOf(at.day));
  const make = () => {
    const due = at.time ? { due_at: momentAt(dateOf(at.day), at.time) } : { due_on: dateOf(at.day) };
    if (name.trim() && !isGivenUp.current) act.createTask({ name: name.trim(), ...due, ...("project" in home ? { project: home.project } : { assignee: me.gid, ...(first ? { own_section: first } : {}) }) });
    setName("");
  };
  return (
    <input
      ref={box}
      aria-label={t`New task on ${day}`}
      placeholder={t`What is due?`}
      value={name}
      maxLength={1024}
      className={style.composer}
      style={place}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => {
        make();
        add(null);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        if (event.key === "Enter" && name.trim()) make();
        else {
          isGivenUp.current = event.key === "Escape";
          add(null);
        }
      }}
    />
  );
}
