import { useLingui } from "@lingui/react/macro";
import type { Project } from "@/store/types";
import { Dialog } from "@/ui/Dialog";
import type { Abilities } from "../remote";

export function FieldsDialog({ onClose }: { project: Project; may: Abilities; onClose: () => void }) {
  const { t } = useLingui();
  return <Dialog title={t`Custom fields`} onClose={onClose} />;
}
