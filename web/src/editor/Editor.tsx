import { type Editor as TextEditor, Extension, InputRule } from "@tiptap/core";
import { Selection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { useForms } from "./forms";
import { fits, type Offer, useMentions } from "./mentioning";
import { Offers } from "./Offers";
import { cleaned, fromMarkdown, isMarkdown } from "./pasting";
import { toDocument } from "./reading";
import { schemaOf } from "./schema";
import style from "./text.module.css";
import { Tools } from "./Tools";
import { type Trigger, triggerIn } from "./trigger";
import { toText } from "./writing";
import { type Flavour, isSafeHref } from "./xml";

/** A picture that was kept by the server, to be shown in a text. */
export interface KeptPicture {
  gid: string;
  name: string;
  src: string;
}

export interface EditorProps {
  /** Read when it begins; later texts come by a new `key`. */
  value: string;
  flavour: Flavour;
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Where the focus begins: before these letters at the end of the text. */
  behind?: string;
  isSmall?: boolean;
  /** The forms stand above the text. */
  hasTools?: boolean;
  className?: string;
  onChange?: (html: string) => void;
  /** Mod+Enter. */
  onSend?: () => void;
  /** Escape, where no menu is open. */
  onLeave?: () => void;
  /** Left with the focus; not into its own tools. */
  onBlur?: () => void;
  onTyping?: () => void;
  /** Files that are pasted, dropped or chosen; those that answer with a picture are shown in the text. */
  onFiles?: (files: File[]) => Promise<(KeptPicture | null)[]>;
  /** Beside the forms. */
  end?: ReactNode;
}

const PICTURE = "picture";

/** Where one writes rich text; lazy: get it by `editor/RichText`. */
export default function Editor({ value, flavour, label, placeholder = "", autoFocus, behind = "", isSmall, hasTools, className, onChange, onSend, onLeave, onBlur, onTyping, onFiles, end }: EditorProps) {
  const { t } = useLingui();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null), picker = useRef<HTMLInputElement>(null);
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [put, setPut] = useState<number | null>(null); // where a trigger was put away
  const [at, setAt] = useState({ of: "", n: 0 }); // which offer, of what was typed
  const forms = useForms(flavour);

  const files = useEffectEvent((editor: TextEditor, given: FileList | null | undefined, position?: number): boolean => {
    const some = [...(given ?? [])];
    if (!some.length || !onFiles) return false;
    void onFiles(some).then((pictures) => {
      if (flavour === "comment" || editor.isDestroyed) return;
      for (const picture of pictures) if (picture) editor.chain().insertContentAt(position ?? editor.state.selection.to, { type: "image", attrs: { gid: picture.gid, kind: "attachment", src: picture.src, alt: picture.name } }).run();
    });
    return true;
  });
  const key = useEffectEvent((event: KeyboardEvent): boolean => strike(event));
  const changed = useEffectEvent((editor: TextEditor) => {
    onChange?.(toText(editor.getJSON()));
    onTyping?.();
  });
  const moved = useEffectEvent((editor: TextEditor) => {
    const found = triggerIn(editor.state);
    setTrigger(found);
    if (found?.from !== put) setPut(null);
  });
  const pasted = useEffectEvent((editor: TextEditor, data: DataTransfer | null) => paste(editor, data));
  const left = useEffectEvent(() => onBlur?.());

  const [begun] = useState(() => toDocument(value));
  const extensions = useMemo(() => [...schemaOf(flavour, placeholder), autolink], [flavour, placeholder]);
  const editor = useEditor({
    extensions,
    content: begun,
    injectCSS: false, // a style of its own would break the content security policy; text.module.css has what it needs
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: classes(style.text, isSmall && style.small, style.field), spellcheck: "true" },
      handleKeyDown: (_, event) => key(event),
      transformPastedHTML: (html) => cleaned(html, flavour !== "comment"),
      handlePaste: (view, event) => files(editorOf(view.dom), event.clipboardData?.files) || pasted(editorOf(view.dom), event.clipboardData),
      handleDrop: (view, event) => files(editorOf(view.dom), event.dataTransfer?.files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    },
    onUpdate: ({ editor }) => changed(editor),
    onTransaction: ({ editor }) => moved(editor),
  });

  const [start] = useState({ autoFocus, behind });
  useLayoutEffect(() => {
    if (start.autoFocus && editor) focusAtEnd(editor, start.behind);
  }, [editor, start]);

  const mentions = useMentions(trigger?.sign === "@" && put === null ? trigger.text : null);
  const offers = offersOf();
  const isOpen = trigger !== null && put === null && (offers.length > 0 || (trigger.sign === "@" && trigger.text.length < 12));
  const typed = trigger ? trigger.sign + trigger.text : "";
  const chosen = at.of === typed ? Math.min(at.n, Math.max(0, offers.length - 1)) : 0;
  useEffect(() => {
    const field = frame.current?.querySelector("[role=textbox]");
    if (!field) return;
    if (isOpen) {
      field.setAttribute("aria-haspopup", "listbox");
      field.setAttribute("aria-controls", id);
      field.setAttribute("aria-activedescendant", `${id}-${chosen}`);
    } else for (const name of ["aria-controls", "aria-activedescendant", "aria-haspopup"]) field.removeAttribute(name);
  }, [isOpen, chosen, id]);

  function offersOf(): Offer[] {
    if (!trigger || put !== null) return [];
    if (trigger.sign === "@") return mentions;
    const all = forms.filter((form) => !form.isMark && fits(`${form.name} ${form.also ?? ""}`, trigger.text));
    const picture = onFiles && flavour !== "comment" && fits(t`Picture`, trigger.text);
    return [
      ...all.map((form) => ({ id: form.id, group: t`Formats`, name: form.name, picture: <Icon name={form.icon} />, run: () => form.run(editor) })),
      ...(picture ? [{ id: PICTURE, group: t`Formats`, name: t`Picture`, picture: <Icon name="image" /> }] : []),
    ];
  }

  function choose(offer: Offer): void {
    if (!trigger) return;
    const range = { from: trigger.from, to: trigger.to };
    if (offer.mention) editor.chain().focus().insertContentAt(range, [{ type: "mention", attrs: offer.mention }, { type: "text", text: " " }]).run();
    else {
      editor.chain().focus().deleteRange(range).run();
      if (offer.id === PICTURE) picker.current?.click();
      else offer.run?.();
    }
  }

  function strike(event: KeyboardEvent): boolean {
    if (event.isComposing || event.keyCode === 229) return false;
    if (isOpen) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && offers.length) {
        setAt({ of: typed, n: (chosen + step + offers.length) % offers.length });
        return true;
      }
      if (event.key === "Escape") {
        setPut(trigger.from);
        event.preventDefault();
        return true;
      }
      const offer = offers[chosen];
      if (offer && event.key === "Enter" && !event.metaKey && !event.ctrlKey) {
        choose(offer);
        return true;
      }
    }
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && onSend) {
      event.preventDefault();
      onSend();
      return true;
    }
    if (event.key === "F10" && event.altKey) {
      frame.current?.querySelector<HTMLElement>("[role=toolbar] button")?.focus();
      event.preventDefault();
      return true;
    }
    if (event.key !== "Escape" || !onLeave) return false;
    event.preventDefault();
    onLeave();
    return true;
  }

  if (!editor) return null;
  return (
    <div
      ref={frame}
      className={classes(style.editor, className)}
      onBlur={(event) => {
        const to = event.relatedTarget as Element | null;
        if (to && (frame.current?.contains(to) || to.closest("[data-rac]"))) return;
        if (!to && document.querySelector("[data-rac][role=dialog]")) return;
        // What is taken away is not left; where the focus went is known a moment later.
        requestAnimationFrame(() => frame.current && !frame.current.contains(document.activeElement) && left());
      }}
    >
      {hasTools && <Tools editor={editor} forms={forms} onPicture={onFiles && flavour !== "comment" ? () => picker.current?.click() : undefined} />}
      <EditorContent editor={editor} />
      {end}
      <input ref={picker} type="file" hidden multiple accept="image/*" onChange={(event) => { files(editor, event.target.files); event.target.value = ""; }} />
      {isOpen && <Offers id={id} label={trigger.sign === "@" ? t`People, projects and tasks` : t`Formats`} offers={offers} at={chosen} rect={() => rectAt(editor, trigger.from)} onChoose={choose} />}
    </div>
  );
}

/** At once: a moment later, what is typed would go nowhere.  A line end is two steps, out of a line and into the next. */
function focusAtEnd(editor: TextEditor, behind: string): void {
  const { state, view } = editor, end = Selection.atEnd(state.doc).from, steps = behind.length + (behind.match(/\n/g)?.length ?? 0);
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(Math.max(0, end - steps)), -1)).scrollIntoView());
  view.focus();
}

function editorOf(dom: HTMLElement): TextEditor {
  return (dom as HTMLElement & { editor: TextEditor }).editor;
}

function rectAt(editor: TextEditor, position: number): DOMRect | null {
  if (editor.isDestroyed || !editor.isInitialized) return null;
  const { left, top, bottom } = editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size));
  return new DOMRect(left, top, 0, bottom - top);
}

const ADDRESS = /^https?:\/\/\S+$/;
const OURS = /^\/(?:.*\/)?(task|tasks|projects|people)\/(\d+)\/?(?:f|list|board)?\/?(?:[?#].*)?$/;
const KIND: Record<string, string> = { task: "task", tasks: "task", projects: "project", people: "user" };

/** An address over a selection makes it a link; one of our own shows its title; Markdown is read as what it means. */
function paste(editor: TextEditor, data: DataTransfer | null): boolean {
  const text = data?.getData("text/plain").trim() ?? "";
  if (!text || editor.isActive("codeBlock")) return false;
  if (ADDRESS.test(text) && isSafeHref(text)) {
    const url = new URL(text), ours = url.origin === location.origin ? OURS.exec(url.pathname) : null;
    if (!editor.state.selection.empty) return editor.chain().setMark("link", { href: text }).run();
    if (ours) {
      const [, place = "", gid] = ours;
      return editor.chain().insertContent([{ type: "mention", attrs: { gid, kind: KIND[place], label: url.pathname, href: url.pathname } }, { type: "text", text: " " }]).run();
    }
    return editor.chain().insertContent([{ type: "text", text, marks: [{ type: "link", attrs: { href: text } }] }, { type: "text", text: " " }]).run();
  }
  if (data?.types.includes("text/html") || !isMarkdown(text)) return false;
  return editor.chain().insertContent(cleaned(fromMarkdown(text), editor.schema.nodes["table"] !== undefined)).run();
}

/** An address that is written is a link once a space follows. */
const autolink = Extension.create({
  name: "autolink",
  addInputRules() {
    return [
      new InputRule({
        find: /(?:^|\s)(https?:\/\/[^\s]+)\s$/,
        handler: ({ state, range, match }) => {
          const address = match[1]!, start = range.from + match[0].indexOf(address), type = state.schema.marks["link"];
          if (!type || !isSafeHref(address)) return;
          state.tr.addMark(start, start + address.length, type.create({ href: address })).insertText(" ", range.to).removeStoredMark(type);
        },
      }),
    ];
  },
});
