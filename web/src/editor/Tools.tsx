import type { Editor } from "@tiptap/core";
import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useReducer, useEffect, useRef, useState } from "react";
import { Button, IconButton } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Form } from "@/ui/Form";
import type { IconName } from "@/ui/icon-names";
import { Popover } from "@/ui/Popover";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import type { Form as TextForm } from "./forms";
import { change } from "./tables";
import style from "./text.module.css";
import { isSafeHref } from "./xml";

/** The row of forms above a text; arrows move in it, Escape goes back to the text. */
export function Tools({ editor, forms, onPicture }: { editor: Editor; forms: readonly TextForm[]; onPicture?: () => void }) {
  const { t } = useLingui();
  const [, again] = useReducer((n: number) => n + 1, 0);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    editor.on("transaction", again);
    return () => void editor.off("transaction", again);
  }, [editor]);
  const key = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll("button") ?? [])], now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const step = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      editor.commands.focus();
    } else if (step && now >= 0) {
      event.preventDefault();
      buttons[(now + step + buttons.length) % buttons.length]?.focus();
    }
  };
  const marks = forms.filter((form) => form.isMark), blocks = forms.filter((form) => !form.isMark);
  const one = (form: TextForm, n: number) => (
    <IconButton key={form.id} icon={form.icon} label={form.name} keys={form.keys} isOn={form.isOn(editor)} tabIndex={n === 0 ? 0 : -1} onMouseDown={(event) => event.preventDefault()} onClick={() => form.run(editor)} />
  );
  return (
    <div ref={row} role="toolbar" aria-label={t`Text`} className={style.tools} onKeyDown={key}>
      {marks.map((form, n) => one(form, n))}
      <LinkTool editor={editor} />
      <span className={style.gap} />
      {blocks.map((form) => one(form, 1))}
      {editor.isActive("table") && <TableTool editor={editor} />}
      {onPicture && <IconButton icon="image" label={t`Picture`} tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={onPicture} />}
    </div>
  );
}

/** What one does to the table in which one writes. */
function TableTool({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const one = (id: Parameters<typeof change>[1], name: string, icon: IconName, isDanger = false) => ({ id, name, icon, isDanger, onChoose: () => change(editor, id) });
  const groups = (): MenuGroup[] => [
    { entries: [one("addRowBefore", t`Row above`, "arrow-up"), one("addRowAfter", t`Row below`, "arrow-down"), one("addColumnBefore", t`Column before`, "chevron-left"), one("addColumnAfter", t`Column after`, "chevron-right")] },
    { entries: [one("deleteRow", t`Delete the row`, "minus"), one("deleteColumn", t`Delete the column`, "minus"), one("deleteTable", t`Delete the table`, "trash", true)] },
  ];
  return <MenuButton label={t`Rows and columns`} icon="columns" kind="quiet" groups={groups} tabIndex={-1} />;
}

function LinkTool({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const now = String(editor.getAttributes("link")["href"] ?? "");
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => editor.commands.focus());
  };
  const send = (values: FormData) => {
    const typed = String(values.get("href") ?? "").trim();
    if (!typed) editor.chain().extendMarkRange("link").unsetMark("link").run();
    else {
      const href = /^[a-z]+:|^[/#]/i.test(typed) ? typed : `https://${typed}`;
      if (!isSafeHref(href)) throw new Error(`href: ${t`Write an address that begins with https:// or mailto:`}`);
      if (editor.state.selection.empty && !now) editor.chain().insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] }).run();
      else editor.chain().extendMarkRange("link").setMark("link", { href }).run();
    }
    close();
  };
  return (
    <>
      <IconButton ref={anchor} icon="link" label={t`Link`} isOn={editor.isActive("link")} aria-haspopup="dialog" aria-expanded={isOpen} tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={() => setOpen(true)} />
      {isOpen && (
        <Popover label={t`Link`} anchor={anchor} onClose={close}>
          <Form onSend={send} className={style.address}>
            <TextField label={t`Address`} name="href" defaultValue={now} autoFocus placeholder="https://" />
            <Button type="submit" size="form" kind="primary">{now ? t`Change` : t`Add link`}</Button>
          </Form>
        </Popover>
      )}
    </>
  );
}
