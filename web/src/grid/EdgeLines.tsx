// The rows between tasks: heads of groups, lines to write on, the ways to add.
import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useState, type ReactNode } from "react";
import { shownNumber } from "@/fields/numbers";
import { LineEditor, type Onward } from "@/fields/LineEditor";
import * as formats from "@/locales/formats";
import { useWeft } from "@/store/hooks";
import type { Group } from "@/store/views";
import { classes } from "@/ui/classes";
import { Count } from "@/ui/ClothLabel";
import { Icon } from "@/ui/Icon";
import { Tick } from "@/ui/Tick";
import { tipIfCut } from "@/ui/tips";
import { namesIn } from "./lines";
import { type Column, type RowLook, cellId, isNumeric } from "./look";
import type { DraftRow } from "./rows";
import { totalOf } from "./totals";
import style from "./TreeGrid.module.css";

/** What the tasks of a group have in common, as it is shown and as it is said; a note stands after their number. */
export interface GroupTitle {
  shown: ReactNode;
  spoken: string;
  note?: string;
}

interface GroupLineProps {
  group: Group;
  title: GroupTitle;
  isOpen: boolean;
  look: RowLook;
  top: number;
  index: number;
  active: number;
  isEditing: boolean;
  isSection: boolean;
  onRename: (name: string) => void;
}

export const GroupLine = memo(function GroupLine({ group, title, isOpen, look, top, index, active, isEditing, isSection, onRename }: GroupLineProps) {
  const { t } = useLingui();
  const { id, columns, doings, mayEdit, isPhone, isWhole } = look;
  const name = title.spoken;
  const settle = (given: string | number | null) => {
    if (typeof given === "string" && given && given !== name) onRename(given);
    doings.settled(group.key, 0, null);
  };
  return (
    <div role="row" data-row={group.key} aria-rowindex={index + 2} aria-level={1} aria-expanded={isOpen} className={classes(style.row, style.group, active >= 0 && style.current)} style={{ insetBlockStart: top }}>
      <div role="gridcell" id={cellId(id, group.key, 0)} data-column={0} className={classes(style.name, active === 0 && style.active)}>
        {mayEdit && isSection && !isPhone && <span className={style.lead}><span aria-hidden="true" data-part="grip" className={style.grip} /></span>}
        <button type="button" tabIndex={-1} data-part="twist" aria-label={isOpen ? t`Fold ${name}` : t`Unfold ${name}`} className={style.fold}>
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} />
        </button>
        {isEditing ? (
          <LineEditor field={columns[0]!} label={t`Name of the section`} value={name} onSettle={settle} onCancel={() => settle(null)} />
        ) : (
          <>
            <span data-part="title" className={style.groupTitle}>{title.shown}</span>
            {isWhole && <Count>{formats.number(group.count)}</Count>}
            {title.note && !isPhone && <span className={style.groupNote} {...tipIfCut(title.note)}>{title.note}</span>}
            {mayEdit && <button type="button" tabIndex={-1} data-part="add" aria-label={t`Add a task to ${name}`} data-tip={t`Add task`} className={style.open}><Icon name="plus" /></button>}
            {mayEdit && isSection && <button type="button" tabIndex={-1} data-part="more" aria-label={t`More for ${name}`} className={style.open}><Icon name="more" /></button>}
          </>
        )}
      </div>
      {!isPhone && columns.slice(1).map((column, n) => <TotalCell key={column.key} group={isWhole ? group : null} column={column} at={n + 1} id={cellId(id, group.key, n + 1)} isActive={active === n + 1} />)}
    </div>
  );
});

function TotalCell({ group, column, at, id, isActive }: { group: Group | null; column: Column; at: number; id: string; isActive: boolean }) {
  const { store } = useWeft();
  const value = group && isNumeric(column) ? totalOf(store, group, column.key, column.total) : null;
  const text = value === null ? null : column.total === "count" ? formats.number(value) : shownNumber(value, column.custom);
  return (
    <div role="gridcell" id={id} data-column={at} className={classes(style.cell, isActive && style.active)}>
      {text !== null && <span data-part="total" className={style.total}>{text}</span>}
    </div>
  );
}

interface DraftLineProps {
  row: DraftRow;
  look: RowLook;
  top: number;
  index: number;
  onWrite: (names: readonly string[], onward: Onward) => void;
  onStep: (by: 1 | -1) => void;
  onCancel: () => void;
}

/** A task that is being written: Enter makes it and goes on below, Tab makes it a part of the one above. */
export function DraftLine({ row, look, top, index, onWrite, onStep, onCancel }: DraftLineProps) {
  const { t } = useLingui();
  return (
    <div role="row" data-row="draft" aria-rowindex={index + 2} aria-level={row.depth + 2} className={classes(style.row, style.task, style.current)} style={{ insetBlockStart: top }}>
      <div role="gridcell" id={cellId(look.id, "draft", 0)} data-column={0} className={style.name} style={{ "--depth": row.depth }}>
        <span className={style.tick} aria-hidden="true"><Tick size={look.isPhone ? 20 : 16} /></span>
        <DraftText key={row.draft.turn} label={t`Name of the new task`} onWrite={onWrite} onStep={onStep} onCancel={onCancel} />
      </div>
    </div>
  );
}

function DraftText({ label, onWrite, onStep, onCancel }: { label: string; onWrite: DraftLineProps["onWrite"]; onStep: DraftLineProps["onStep"]; onCancel: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const finish = (onward: Onward) => {
    if (isOver) return;
    const names = namesIn(text);
    if (names.length === 0) {
      setOver(true);
      return onCancel();
    }
    if (onward === null) setOver(true);
    onWrite(names, onward);
  };
  return (
    <input
      autoFocus
      aria-label={label}
      placeholder={t`Write a task name`}
      maxLength={1024}
      value={text}
      className={style.draft}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(null)}
      onPaste={(event) => {
        const names = namesIn(event.clipboardData.getData("text/plain"));
        if (names.length < 2) return;
        event.preventDefault();
        onWrite([...(text.trim() ? [text.trim()] : []), ...names], "below");
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === "Enter") finish("below");
        else if (event.key === "Tab") onStep(event.shiftKey ? -1 : 1);
        else if (event.key === "Escape") {
          setOver(true);
          onCancel();
        } else return;
        event.preventDefault();
      }}
    />
  );
}

/** The last row of a group: one more task. */
export const EndLine = memo(function EndLine({ rowKey, look, top, index, active }: { rowKey: string; look: RowLook; top: number; index: number; active: number }) {
  return (
    <div role="row" data-row={rowKey} aria-rowindex={index + 2} aria-level={2} className={classes(style.row, style.end, active >= 0 && style.current)} style={{ insetBlockStart: top }}>
      <div role="gridcell" id={cellId(look.id, rowKey, 0)} data-column={0} className={classes(style.name, active === 0 && style.active)}>
        <span data-part="add" className={style.add}><Icon name="plus" /><Trans>Add task</Trans></span>
      </div>
    </div>
  );
});

/** Below all sections: one more section. */
export function NewSectionLine({ look, top, index, active, isEditing, onName }: { look: RowLook; top: number; index: number; active: number; isEditing: boolean; onName: (name: string) => void }) {
  const { t } = useLingui();
  const settle = (given: string | number | null) => {
    if (typeof given === "string" && given) onName(given);
    look.doings.settled("newSection", 0, null);
  };
  return (
    <div role="row" data-row="newSection" aria-rowindex={index + 2} aria-level={1} className={classes(style.row, style.end, style.newSection, active >= 0 && style.current)} style={{ insetBlockStart: top }}>
      <div role="gridcell" id={cellId(look.id, "newSection", 0)} data-column={0} className={classes(style.name, active === 0 && style.active)}>
        {isEditing ? <LineEditor field={look.columns[0]!} label={t`Name of the section`} value="" onSettle={settle} onCancel={() => settle(null)} /> : <span data-part="add" className={style.add}><Icon name="plus" /><Trans>Add section</Trans></span>}
      </div>
    </div>
  );
}
