import { useLingui } from "@lingui/react/macro";
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { useId } from "react";
import { classes } from "./classes";
import { HUES, type Hue } from "./hues";
import { Icon } from "./Icon";
import { tip } from "./tips";
import style from "./HuePicker.module.css";

const NAMES: Record<Hue, MessageDescriptor> = {
  c1: msg`Indigo`, c2: msg`Orange`, c3: msg`Teal`, c4: msg`Plum`, c5: msg`Ochre`, c6: msg`Blue`, c7: msg`Violet`, c8: msg`Grey`,
};

/** One of the eight colours, each with its name. */
export function HuePicker({ label, value, onChange }: { label: string; value: Hue; onChange: (hue: Hue) => void }) {
  const { i18n } = useLingui();
  const name = useId();
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{label}</legend>
      <div className={style.hues}>
        {HUES.map((hue) => (
          <label key={hue} className={style.hue} {...tip(i18n._(NAMES[hue]))}>
            <input type="radio" name={name} aria-label={i18n._(NAMES[hue])} checked={hue === value} onChange={() => onChange(hue)} className={style.radio} />
            <span className={classes(style.swatch, style[hue])}>{hue === value && <Icon name="check" size="s" />}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
