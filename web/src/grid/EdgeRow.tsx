import type { Group } from "@/store/views";
import type { GridControl } from "./control";
import { DraftLine, EndLine, GroupLine, NewSectionLine, type GroupTitle } from "./EdgeLines";
import type { RowLook } from "./look";
import type { GridRow, TaskRow } from "./rows";

interface EdgeRowProps {
  row: Exclude<GridRow, TaskRow>;
  look: RowLook;
  top: number;
  index: number;
  active: number;
  control: GridControl;
  isEditing: boolean;
  isSection: boolean;
  titleOf: (group: Group) => GroupTitle;
}

/** A row that is no task. */
export function EdgeRow({ row, control, isEditing, isSection, titleOf, ...shared }: EdgeRowProps) {
  switch (row.type) {
    case "group":
      return <GroupLine {...shared} group={row.group} title={titleOf(row.group)} isOpen={row.isOpen} isEditing={isEditing} isSection={isSection} onRename={(name) => control.sections.rename(row.key, name)} />;
    case "draft":
      return <DraftLine {...shared} row={row} onWrite={(names, onward) => control.drafts.write(names, onward)} onStep={(by) => control.drafts.step(by)} onCancel={() => control.drafts.end()} />;
    case "end":
      return <EndLine {...shared} rowKey={row.key} />;
    case "newSection":
      return <NewSectionLine {...shared} isEditing={isEditing} onName={(name) => control.sections.add(name)} />;
  }
}
