import type { Editor } from "@tiptap/core";
import { useLingui } from "@lingui/react/macro";
import type { IconName } from "@/ui/icon-names";
import { insertTable } from "./tables";
import type { Flavour } from "./xml";

/** A form that text may take: in the toolbar, behind a slash and by its keys. */
export interface Form {
  id: string;
  name: string;
  icon: IconName;
  keys?: string;
  /** Found by these words, too. */
  also?: string;
  isMark?: boolean;
  isOn: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

/** The forms that a text of this flavour knows. */
export function useForms(flavour: Flavour): Form[] {
  const { t } = useLingui();
  const isRich = flavour !== "comment";
  const forms: (Form | false)[] = [
    { id: "bold", name: t`Bold`, icon: "bold", keys: "mod+b", isMark: true, isOn: (e) => e.isActive("bold"), run: (e) => e.chain().focus().toggleMark("bold").run() },
    { id: "italic", name: t`Italic`, icon: "italic", keys: "mod+i", isMark: true, isOn: (e) => e.isActive("italic"), run: (e) => e.chain().focus().toggleMark("italic").run() },
    { id: "underline", name: t`Underline`, icon: "underline", keys: "mod+u", isMark: true, isOn: (e) => e.isActive("underline"), run: (e) => e.chain().focus().toggleMark("underline").run() },
    { id: "strike", name: t`Strike through`, icon: "strike", keys: "mod+shift+s", isMark: true, isOn: (e) => e.isActive("strike"), run: (e) => e.chain().focus().toggleMark("strike").run() },
    { id: "code", name: t`Code`, icon: "code", keys: "mod+e", isMark: true, isOn: (e) => e.isActive("code"), run: (e) => e.chain().focus().toggleMark("code").run() },
    isRich && { id: "h1", name: t`Heading`, icon: "heading", keys: "mod+alt+1", isOn: (e) => e.isActive("heading", { level: 1 }), run: (e) => e.chain().focus().toggleHeading({ level: 1 }).run() },
    isRich && { id: "h2", name: t`Small heading`, icon: "text", keys: "mod+alt+2", isOn: (e) => e.isActive("heading", { level: 2 }), run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run() },
    { id: "ul", name: t`Bulleted list`, icon: "list", keys: "mod+shift+8", isOn: (e) => e.isActive("bulletList"), run: (e) => e.chain().focus().toggleBulletList().run() },
    { id: "ol", name: t`Numbered list`, icon: "ol", keys: "mod+shift+7", isOn: (e) => e.isActive("orderedList"), run: (e) => e.chain().focus().toggleOrderedList().run() },
    { id: "checks", name: t`Checklist`, icon: "check-circle", keys: "mod+shift+9", also: "todo task box", isOn: (e) => e.isActive("taskList"), run: (e) => e.chain().focus().toggleList("taskList", "taskItem").run() },
    { id: "quote", name: t`Quote`, icon: "quote", keys: "mod+shift+b", isOn: (e) => e.isActive("blockquote"), run: (e) => e.chain().focus().toggleBlockquote().run() },
    { id: "pre", name: t`Code block`, icon: "command", keys: "mod+alt+c", isOn: (e) => e.isActive("codeBlock"), run: (e) => e.chain().focus().toggleCodeBlock().run() },
    isRich && { id: "table", name: t`Table`, icon: "table", also: "grid rows columns", isOn: (e) => e.isActive("table"), run: (e) => !e.isActive("table") && insertTable(e) },
    isRich && { id: "hr", name: t`Divider`, icon: "minus", also: "line rule", isOn: () => false, run: (e) => e.chain().focus().setHorizontalRule().run() },
  ];
  return forms.filter((form) => form !== false);
}
