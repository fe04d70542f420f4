import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Project } from "@/store/types";
import type { Tone } from "@/ui/ClothLabel";

/** What somebody may do with a project, the least first. */
export const LEVELS = ["viewer", "commenter", "editor", "admin"] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES: Record<Level, MessageDescriptor> = {
  viewer: msg`Viewer`, commenter: msg`Commenter`, editor: msg`Editor`, admin: msg`Admin`,
};
export const LEVEL_HINTS: Record<Level, MessageDescriptor> = {
  viewer: msg`Reads everything`, commenter: msg`Reads and comments`, editor: msg`Changes tasks and sections`, admin: msg`Changes who has access, too`,
};

export type Privacy = Project["privacy_setting"];

/** How a project goes. */
export const STATUSES = ["on_track", "at_risk", "off_track", "on_hold", "complete", "dropped"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_NAMES: Record<Status, MessageDescriptor> = {
  on_track: msg`On track`, at_risk: msg`At risk`, off_track: msg`Off track`, on_hold: msg`On hold`, complete: msg({ message: "Complete", context: "how a project goes" }), dropped: msg`Dropped`,
};
export const STATUS_TONES: Record<Status, Tone> = {
  on_track: "ok", at_risk: "warn", off_track: "bad", on_hold: "info", complete: "ok", dropped: "mute",
};
