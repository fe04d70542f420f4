// An import as the server tells of it, and what its steps are.  Pure.

export type State = "reading" | "read" | "unreadable" | "checking" | "bringing" | "brought" | "failed" | "taking_back" | "taken_back";

/** Something of the file: what it is called, and how often it occurs. */
export interface Named {
  key: string;
  name: string;
  count?: number;
  email?: string;
  board?: string;
  is_done?: boolean;
  form?: Form;
  options?: string[];
  /** Of a column: what it is taken for, and the key of its field. */
  means?: string;
  field?: string;
  samples?: string[];
}

export type Form = "text" | "number" | "date" | "enum" | "multi_enum" | "people" | "flag";

export interface Lost {
  name: string;
  count: number;
  text: string;
}

interface Problem {
  line: number;
  text: string;
}

export interface Survey {
  boards?: Named[];
  places?: Named[];
  statuses?: Named[];
  kinds?: Named[];
  people?: Named[];
  fields?: Named[];
  columns?: Named[];
  items?: number;
  parts?: number;
  comments?: number;
  files?: number;
  links?: number;
  tags?: number;
  has_called?: boolean;
  losses?: Lost[];
  problems?: Problem[];
  problem_count?: number;
}

export interface Target {
  project?: string;
  name?: string;
  team?: string;
}

export type Sections = "places" | "statuses" | "kinds" | "nothing";

/** What becomes what; what is not named is settled by the usual rule. */
export interface Mapping {
  boards?: Record<string, Target>;
  sections?: Sections;
  names?: Record<string, string>;
  done?: Record<string, boolean>;
  kinds?: Record<string, string>;
  people?: Record<string, string>;
  fields?: Record<string, string>;
  keeps_status?: boolean;
  keeps_kind?: boolean;
  keeps_keys?: boolean;
  keeps_tags?: boolean;
  keeps_comments?: boolean;
  keeps_files?: boolean;
}

export interface Report {
  is_rehearsal?: boolean;
  made?: number;
  updated?: number;
  unchanged?: number;
  comments?: number;
  files?: number;
  dependencies?: number;
  projects?: string[];
  rows?: { came: number; changed: number; lost: number };
  skipped?: number;
  losses?: Lost[];
  would_make?: Record<string, string[]>;
  would_make_counts?: Record<string, number>;
  taken_back?: Record<string, number>;
}

export interface Choices {
  columns?: Record<string, string>;
  days?: string;
  zone?: string;
}

export interface Import {
  gid: string;
  format: string;
  file_name: string;
  size: number;
  status: State;
  done: number;
  choices: Choices;
  survey: Survey;
  mapping: Mapping;
  report: Report;
  error: string | null;
  created_at: string;
  finished_at: string | null;
}

const AT_WORK: ReadonlySet<State> = new Set(["reading", "checking", "bringing", "taking_back"]);
export const isAtWork = (status: State | undefined): boolean => status !== undefined && AT_WORK.has(status);

export const STEPS = ["source", "columns", "people", "dry-run", "import"] as const;
export type Step = (typeof STEPS)[number];

const CAME: ReadonlySet<State> = new Set(["bringing", "brought", "failed", "taking_back", "taken_back"]);

type Standing = Pick<Import, "status" | "report"> & { survey?: Survey };

/** Where one goes on. */
export function stepOf({ status, report, survey }: Standing): Step {
  if (status === "reading" && survey?.columns?.length) return "columns"; // it is read anew, for one of them
  if (status === "reading" || status === "unreadable") return "source";
  if (CAME.has(status)) return "import";
  return status === "checking" || report.is_rehearsal ? "dry-run" : "columns";
}

/** Where one may go: what is at work holds one, and nothing is decided about a file that was not read. */
export function mayGo(found: Standing, step: Step): boolean {
  const { status } = found;
  if (status === "reading" && step === "source") return true;
  if (isAtWork(status) || status === "unreadable") return step === stepOf(found);
  return step !== "import" || CAME.has(status);
}

/** The step of an address, or the one where it goes on. */
export function stepIn(found: Standing, asked: unknown): Step {
  const step = STEPS.find((one) => one === asked);
  return step && mayGo(found, step) ? step : stepOf(found);
}

/** A file of one board tells none: its key is the empty text. */
export function boardsOf(survey: Survey): Named[] {
  return survey.boards?.length ? survey.boards : [{ key: "", name: "" }];
}

/** What makes the sections, as it is decided. */
export function sectionsOf(survey: Survey, made: Sections): Named[] {
  return made === "nothing" ? [] : (survey[made] ?? []);
}
