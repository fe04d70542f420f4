import { useLingui } from "@lingui/react/macro";
import type { Role } from "./remote";

/** What somebody may be in a workspace. */
export function useRoles(): Record<Role, string> {
  const { t } = useLingui();
  return { admin: t`Admin`, member: t`Member`, limited: t`Limited member`, guest: t`Guest` };
}
