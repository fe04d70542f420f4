// Tables of plain cells: no heads, no spans, no widths, as the API's text has none.
import { type Editor, Extension, Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell, tableEditing } from "@tiptap/pm/tables";
import type { Command } from "@tiptap/pm/state";

const SIZE = { rows: 3, columns: 3 };
const ROLES: Record<string, string> = { table: "table", tableRow: "row", tableCell: "cell" };

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
});
const Row = Node.create({ name: "tableRow", content: "tableCell*", parseHTML: () => [{ tag: "tr" }], renderHTML: () => ["tr", 0] });
const Cell = Node.create({
  name: "tableCell",
  content: "block+",
  isolating: true,
  // What the library asks each cell for.
  addAttributes: () => ({ colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false }, colwidth: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: "td" }, { tag: "th" }],
  renderHTML: () => ["td", 0],
});

const Tables = Extension.create({
  name: "tables",
  extendNodeSchema: ({ name }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Tab: () => editor.isActive("table") && (done(editor, goToNextCell(1)) || (done(editor, addRowAfter) && done(editor, goToNextCell(1)))),
      "Shift-Tab": () => editor.isActive("table") && done(editor, goToNextCell(-1)),
    };
  },
});

export const TABLES = [Table, Row, Cell, Tables];

const done = (editor: Editor, command: Command) => command(editor.state, editor.view.dispatch);

/** An empty table where the cursor is, which goes to its first cell. */
export function insertTable(editor: Editor): void {
  const { state, view } = editor, { table, tableRow, tableCell } = state.schema.nodes;
  if (!table || !tableRow || !tableCell) return;
  const row = () => tableRow.create(null, Array.from({ length: SIZE.columns }, () => tableCell.createAndFill()!));
  const made = table.create(null, Array.from({ length: SIZE.rows }, row)), { tr } = state, at = tr.selection.from;
  tr.replaceSelectionWith(made);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  view.focus();
}

/** What is done to the table in which the cursor is. */
export const DEEDS = { addRowBefore, addRowAfter, addColumnBefore, addColumnAfter, deleteRow, deleteColumn, deleteTable };

export function change(editor: Editor, deed: keyof typeof DEEDS): void {
  done(editor, DEEDS[deed]);
  editor.view.focus();
}
