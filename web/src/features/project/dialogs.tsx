import { useLingui } from "@lingui/react/macro";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Project } from "@/store/types";
import { DuplicateDialog } from "./DuplicateDialog";
import { lazily } from "@/ui/lazily";
import { FieldsDialog } from "./fields/FieldsDialog";
import type { Abilities } from "./remote";
import { SettingsDialog } from "./SettingsDialog";
import { ShareDialog } from "./ShareDialog";
import { TemplateDialog } from "./TemplateDialog";

const FeedDialog = lazily(() => import("@/feeds/FeedDialog"));
const TypesDialog = lazily(() => import("./types/TypesDialog"));
const MailAddress = lazily(() => import("@/views/MailAddress"));
const ImportDialog = lazily(() => import("./importing/ImportDialog"));

export type Shown = "share" | "settings" | "fields" | "types" | "import" | "duplicate" | "template" | "mail" | "feed";
export type Open = (dialog: Shown) => void;

export interface Dialogs {
  shown: Shown | null;
  open: Open;
  close: () => void;
}

/** Which dialog of a project is open; another project has its own. */
export function useProjectDialogs(project: string): Dialogs {
  const [open, setOpen] = useState<{ shown: Shown; project: string } | null>(null);
  const { navigate } = useRouter();
  const { dialog, ...rest } = useSearch({ strict: false }) as { dialog?: string }; // a new project may begin with a table
  const close = () => {
    setOpen(null);
    if (dialog) void navigate({ to: ".", search: rest, replace: true });
  };
  return { shown: open?.project === project ? open.shown : dialog === "import" ? "import" : null, open: (shown) => setOpen({ shown, project }), close };
}

export function ProjectDialogs({ project, may, dialogs: { shown, close } }: { project: Project; may: Abilities; dialogs: Dialogs }) {
  const { t } = useLingui();
  if (shown === "share") return <ShareDialog project={project} may={may} onClose={close} />;
  if (shown === "settings") return <SettingsDialog project={project} may={may} onClose={close} />;
  if (shown === "fields") return <FieldsDialog project={project} may={may} onClose={close} />;
  if (shown === "types") return <TypesDialog project={project} may={may} onClose={close} />;
  if (shown === "import") return <ImportDialog project={project} onClose={close} />;
  if (shown === "duplicate") return <DuplicateDialog project={project} onClose={close} />;
  if (shown === "template") return <TemplateDialog project={project} onClose={close} />;
  if (shown === "feed") return <FeedDialog home={project.gid} name={project.name} onClose={close} />;
  if (shown === "mail") return <MailAddress title={t`Send tasks to “${project.name}” by mail`} path={`/api/weft/1/projects/${project.gid}/mail_address`} onClose={close} />;
  return null;
}
