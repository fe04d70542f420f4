import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { IconName } from "@/ui/Icon";

export type Part = "profile" | "appearance" | "shortcuts" | "notifications" | "security" | "tokens" | "workspace" | "members";

interface Entry {
  id: Part;
  name: MessageDescriptor;
  icon: IconName;
}

export const MINE: readonly Entry[] = [
  { id: "profile", name: msg`Profile`, icon: "user" },
  { id: "appearance", name: msg`Appearance`, icon: "sun" },
  { id: "shortcuts", name: msg`Shortcuts`, icon: "command" },
  { id: "notifications", name: msg`Notifications`, icon: "bell" },
  { id: "security", name: msg`Password and sessions`, icon: "shield" },
  { id: "tokens", name: msg`Access tokens`, icon: "key" },
];

export const OURS: readonly Entry[] = [
  { id: "workspace", name: msg`Workspace`, icon: "building" },
  { id: "members", name: msg`Members`, icon: "users" },
];
