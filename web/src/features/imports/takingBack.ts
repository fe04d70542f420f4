import { useLingui } from "@lingui/react/macro";
import { confirm } from "@/ui/questions";

/** The question before all of an import is taken back. */
export function useTakeBack() {
  const { t } = useLingui();
  return {
    asked: (name: string) =>
      confirm({
        title: t`Take back the import of “${name}”?`,
        consequence: t`Everything that it made goes to the trash in one piece, also what people have added there since. What was there before stays.`,
        yes: t`Take it back`,
        isDestructive: true,
      }),
  };
}
