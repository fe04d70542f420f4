import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, TextField } from "react-aria-components";
import { Icon } from "../Icon";
import { Kbd } from "../Kbd";
import type { CommandItem, CommandListProps } from "../CommandList";
import style from "./CommandList.module.css";

export default function CommandListLayer({ label, text, onText, groups, none }: CommandListProps) {
  return (
    <Autocomplete inputValue={text} onInputChange={onText}>
      <TextField aria-label={label} autoFocus className={style.field}>
        <Icon name="search" size="l" />
        <Input role="combobox" aria-expanded placeholder={label} className={style.input} />
      </TextField>
      <ListBox aria-label={label} className={style.list} renderEmptyState={() => <p className={style.none}>{none}</p>} dependencies={[groups]}>
        {groups.map((group) => (
          <ListBoxSection key={group.name} id={group.name} className={style.group}>
            <Header className={style.heading}>{group.name}</Header>
            {group.items.map((item) => <Item key={item.id} item={item} group={group.name} text={text} />)}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

function Item({ item, group, text }: { item: CommandItem; group: string; text: string }) {
  return (
    <ListBoxItem id={`${group} ${item.id}`} textValue={item.name} onAction={item.run} className={style.item}>
      <span className={style.picture}>{item.picture}</span>
      <span className={style.name}><Marked name={item.name} text={text} /></span>
      {item.note && <span className={style.note}>{item.note}</span>}
      {item.keys && <Kbd keys={item.keys} />}
    </ListBoxItem>
  );
}

/** A name in which the words that were typed stand out. */
function Marked({ name, text }: { name: string; text: string }) {
  const words = text.replace(/^[>#@]/, "").split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return name;
  const parts = name.split(new RegExp(`(${words.join("|")})`, "giu"));
  return parts.map((part, at) => (at % 2 ? <mark key={at} className={style.mark}>{part}</mark> : part));
}
