import { useLingui } from "@lingui/react/macro";
import { Autocomplete, Input, ListBox, ListBoxItem, TextField, useFilter, type Selection } from "react-aria-components";
import { Icon } from "../Icon";
import type { Option, SelectPopoverProps } from "../Select";
import { Floating, Spoken } from "./Frame";
import style from "./Layers.module.css";

export default function SelectLayer<Value extends string>(props: SelectPopoverProps<Value>) {
  return (
    <Floating anchor={props.anchor} onClose={props.onClose} placement={props.placement} className={style.select} label={props.label}>
      {props.find || props.options.length > 7 ? <Searched {...props} /> : <Options {...props} hasFocus />}
      {props.foot && <div className={style.foot}>{props.foot}</div>}
    </Floating>
  );
}

function Searched<Value extends string>(props: SelectPopoverProps<Value>) {
  const { t } = useLingui();
  const { contains } = useFilter({ sensitivity: "base" });
  const find = props.find;
  return (
    <Spoken>
      <Autocomplete filter={find ? undefined : contains} onInputChange={find}>
        <TextField autoFocus aria-label={t`Find in ${props.label}`} className={style.find}>
          <Icon name="search" />
          <Input role="combobox" aria-expanded placeholder={props.placeholder ?? t`Find`} />
        </TextField>
        <Options {...props} />
      </Autocomplete>
    </Spoken>
  );
}

function Options<Value extends string>({ label, options, chosen, isMany, none, onChoose, onClose, hasFocus }: SelectPopoverProps<Value> & { hasFocus?: boolean }) {
  const { t } = useLingui();
  const many = (now: Selection) => onChoose(now === "all" ? options.map((option) => option.value) : ([...now] as Value[]));
  const one = (now: Selection) => {
    const [value] = now === "all" ? [] : [...now];
    // The chosen one, chosen again, empties the selection: it stays, and the list closes.
    if (value !== undefined) onChoose([value as Value]);
    onClose();
  };
  return (
    <ListBox
      aria-label={label}
      autoFocus={hasFocus ? "first" : undefined}
      items={options.map((option) => ({ ...option, id: option.value }))}
      selectionMode={isMany ? "multiple" : "single"}
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={isMany ? many : one}
      renderEmptyState={() => <p className={style.none}>{none ?? t`Nothing found`}</p>}
      className={style.options}
    >
      {(option) => <OneOption option={option as Option<Value>} />}
    </ListBox>
  );
}

function OneOption<Value extends string>({ option }: { option: Option<Value> }) {
  return (
    <ListBoxItem id={option.value} textValue={option.name} className={style.item}>
      {option.picture}
      <span className={style.words}>{option.shown ?? option.name}</span>
      {option.note && <span className={style.note}>{option.note}</span>}
      <Icon name="check" className={style.check} />
    </ListBoxItem>
  );
}
