import { useLingui } from "@lingui/react/macro";

export type Visibility = "public" | "request_to_join" | "secret";

/** Who sees a team and who joins it, with what follows from it. */
export function useVisibilities(): { value: Visibility; label: string; hint: string }[] {
  const { t } = useLingui();
  return [
    { value: "public", label: t`Everybody of the workspace`, hint: t`Whoever wants to joins by themselves.` },
    { value: "request_to_join", label: t`Who asks and is let in`, hint: t`Everybody sees that the team is there, and may ask to join.` },
    { value: "secret", label: t`Whom a member adds, and others do not see it`, hint: t`Only its members know of the team.` },
  ];
}
