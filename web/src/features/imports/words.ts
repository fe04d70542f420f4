import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IconName } from "@/ui/icon-names";
import type { Tone } from "@/ui/ClothLabel";
import type { Meaning } from "./columns";
import type { Form, Sections, State, Step } from "./importing";

/** A product, and how to get its file. */
export interface Origin {
  title: string;
  formats: readonly string[];
  accept: string;
  how: MessageDescriptor;
}

export const ORIGINS: readonly Origin[] = [
  { title: "Asana", formats: ["asana-csv", "asana-json"], accept: ".csv,.json", how: msg`In a project: the arrow beside its name, Export/Print, then CSV or JSON.` },
  { title: "Trello", formats: ["trello"], accept: ".json", how: msg`In a board’s menu: Print, export, and share, then Export as JSON.` },
  { title: "Jira", formats: ["jira-csv", "jira-xml", "jira-timeline"], accept: ".csv,.xml,.tsv,.txt", how: msg`Search for the issues, then Export: CSV with all fields, or XML.` },
  { title: "monday.com", formats: ["monday"], accept: ".xlsx", how: msg`In a board’s menu: More actions, then Export board to Excel.` },
  { title: "GitHub", formats: ["github"], accept: ".json", how: msg`The issues as its API lists them, saved as JSON.` },
  { title: "Microsoft Project", formats: ["msproject"], accept: ".xml", how: msg`Save the plan as XML.` },
  { title: "Smartsheet", formats: ["smartsheet"], accept: ".xlsx", how: msg`File, Export, then Export to Excel.` },
  { title: "Wrike", formats: ["wrike"], accept: ".xlsx,.csv", how: msg`In a folder’s menu: Export to Excel.` },
  { title: "ClickUp", formats: ["clickup"], accept: ".csv,.xlsx", how: msg`In a list’s view: Customize, then Export view, all columns.` },
  { title: "CSV, Excel", formats: ["csv", "xlsx"], accept: ".csv,.tsv,.txt,.xlsx,.xlsm", how: msg`Any table of tasks whose first row names the columns.` },
];

export const STEP_NAMES: Record<Step, MessageDescriptor> = {
  source: msg`Source`, columns: msg`Columns`, people: msg`People and status`, "dry-run": msg`Dry run`, import: msg`Import`,
};

export const STATES: Record<State, { name: MessageDescriptor; tone: Tone }> = {
  reading: { name: msg`Being read`, tone: "info" },
  read: { name: msg`Nothing written yet`, tone: "mute" },
  unreadable: { name: msg`Could not be read`, tone: "bad" },
  checking: { name: msg`Being checked`, tone: "info" },
  bringing: { name: msg`Being imported`, tone: "info" },
  brought: { name: msg`Imported`, tone: "ok" },
  failed: { name: msg`Not finished`, tone: "bad" },
  taking_back: { name: msg`Being taken back`, tone: "info" },
  taken_back: { name: msg`Taken back`, tone: "mute" },
};

export const MEANS: Record<Meaning, { name: MessageDescriptor; icon: IconName }> = {
  name: { name: msg`Task name`, icon: "text" }, section: { name: msg`Section`, icon: "group" }, assignee: { name: msg`Assignee`, icon: "user" },
  assignee_email: { name: msg`Assignee’s address`, icon: "at" }, others: { name: msg`Co-assignees`, icon: "users" }, followers: { name: msg`Followers`, icon: "bell" },
  start: { name: msg`Start date`, icon: "calendar" }, due: { name: msg`Due date`, icon: "calendar" }, notes: { name: msg`Description`, icon: "list" },
  status: { name: msg`Status`, icon: "circle-half" }, done: { name: msg`Completed`, icon: "check-circle" }, tags: { name: msg`Labels`, icon: "tag" },
  parent: { name: msg`Parent task`, icon: "subtask" }, key: { name: msg`Identity`, icon: "hash" }, type: { name: msg`Kind of task`, icon: "milestone" },
  board: { name: msg`Project`, icon: "folder" }, blocked_by: { name: msg`Waits for`, icon: "depend" }, blocking: { name: msg`Holds up`, icon: "blocked" },
  comment: { name: msg`Comment`, icon: "message" }, creator: { name: msg`Created by`, icon: "user" }, created_at: { name: msg`Created on`, icon: "clock" },
  url: { name: msg`Link to where it was`, icon: "link" },
};

export const FORM_NAMES: Record<Form, MessageDescriptor> = {
  text: msg`text`, number: msg`number`, date: msg`date`, enum: msg`single choice`, multi_enum: msg`multiple choice`, people: msg`people`, flag: msg`yes or no`,
};

export const SECTION_NAMES: Record<Sections, MessageDescriptor> = {
  places: msg`Sections, lists or columns of the source`, statuses: msg`Status`, kinds: msg`Kind of task`, nothing: msg`No sections`,
};

/** What would be made, and what was taken back. */
export const THINGS: Record<string, MessageDescriptor> = {
  projects: msg`Projects`, people: msg`People who are awaited`, sections: msg`Sections`, fields: msg`Fields`, options: msg`Options`, tags: msg`Labels`,
  task: msg`Tasks`, project: msg`Projects`, section: msg`Sections`, field: msg`Fields`, tag: msg`Labels`, person: msg`People who are awaited`,
  comment: msg`Comments`, file: msg`Attachments`,
};
