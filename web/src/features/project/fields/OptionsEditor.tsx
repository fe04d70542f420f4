import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { TextField } from "@/ui/Field";
import { Grip, moved } from "@/ui/Grip";
import { HuePicker } from "@/ui/HuePicker";
import { hueNamed, HUES, OPTION_COLOURS, type Hue } from "@/ui/hues";
import { Swatch } from "@/ui/ClothLabel";
import { Popover } from "@/ui/Popover";
import { useRefusal } from "@/ui/Form";
import type { Draft } from "./fieldData";
import style from "./Fields.module.css";

let made = 0;

/** An option that nobody has named yet, in the next colour. */
export function blank(at: number): Draft {
  return { key: `new-${made++}`, gid: null, name: "", color: OPTION_COLOURS[HUES[at % HUES.length] ?? "c1"], enabled: true };
}

/** The options of a field: named, coloured, in order; those in use are switched off rather than taken away. */
export function OptionsEditor({ options, onChange }: { options: readonly Draft[]; onChange: (options: Draft[]) => void }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const wrong = useRefusal("enum_options");
  const set = (key: string, change: Partial<Draft>) => onChange(options.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = () => {
    // At once: whoever types on must not lose a letter to the next frame.
    flushSync(() => onChange([...options, blank(options.length)]));
    list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
  };
  return (
    <fieldset className={style.options}>
      <legend><Trans>Options</Trans></legend>
      <input type="hidden" name="enum_options" />
      <ul ref={list}>
        {options.map((option, at) => (
          <OptionLine
            key={option.key}
            option={option}
            onSet={(change) => set(option.key, change)}
            onMove={(by) => onChange(moved(options, at, by))}
            onRemove={() => onChange(options.filter((one) => one.key !== option.key))}
            onNext={add}
          />
        ))}
      </ul>
      {wrong && <p className={style.wrong}>{wrong}</p>}
      <Button icon="plus" kind="quiet" onClick={add}>{t`Add an option`}</Button>
    </fieldset>
  );
}

interface LineProps {
  option: Draft;
  onSet: (change: Partial<Draft>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  onNext: () => void;
}

function OptionLine({ option, onSet, onMove, onRemove, onNext }: LineProps) {
  const { t } = useLingui();
  const name = option.name || t`the new option`;
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <li className={classes(style.option, !option.enabled && style.off)}>
      <Grip label={t`Move ${name}`} onMove={onMove} />
      <Colour name={name} hue={hueNamed(option.color, option.key)} onChoose={(hue) => onSet({ color: OPTION_COLOURS[hue] })} />
      <span className={style.optionName}>
        <TextField label={t`Name of the option`} isLabelHidden value={option.name} maxLength={1024} autoComplete="off" onChange={(event) => onSet({ name: event.target.value })} onKeyDown={key} />
      </span>
      {option.gid ? (
        <IconButton icon={option.enabled ? "eye" : "eye-off"} label={option.enabled ? t`Switch ${name} off` : t`Switch ${name} on`} onClick={() => onSet({ enabled: !option.enabled })} />
      ) : (
        <IconButton icon="x" label={t`Remove ${name}`} onClick={onRemove} />
      )}
    </li>
  );
}

function Colour({ name, hue, onChoose }: { name: string; hue: Hue; onChoose: (hue: Hue) => void }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button ref={anchor} type="button" className={style.colour} aria-label={t`Colour of ${name}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Swatch hue={hue} size="m" /></button>
      {isOpen && <Popover label={t`Colour of ${name}`} anchor={anchor} onClose={() => setOpen(false)}><HuePicker label={t`Colour`} value={hue} onChange={onChoose} /></Popover>}
    </>
  );
}
