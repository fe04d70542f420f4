import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Problem } from "./plan";

export const PROBLEMS: Record<Problem, MessageDescriptor> = {
  noName: msg`It has no name: the row is left out`,
  noPerson: msg`Nobody here has this address or name: it is left empty`,
  noDate: msg`It is no date: it is left empty`,
  noNumber: msg`It is no number: it is left empty`,
  noOption: msg`The field has no such option: it is left empty`,
  noParent: msg`No task of this table is called so: it becomes a task of its own`,
  noValueInPart: msg`Subtasks get no labels and no custom fields from a table`,
  startAlone: msg`A start needs a due date: it is left empty`,
  startLate: msg`It starts after it is due: the start is left empty`,
  tooLong: msg`It is too long, and is cut`,
  tooMany: msg`So many rows more than a table may have; they are left out`,
};
