import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";

/** `?new=task`, from the shortcut of the installed app: a new task at once, and the address is plain again. */
export function useAskedTask(add: () => void): void {
  const { navigate } = useRouter();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const isAsked = search["new"] === "task";
  const obey = useEffectEvent(() => {
    const { new: _, ...rest } = search;
    void navigate({ to: ".", search: rest, replace: true } as never);
    add();
  });
  useEffect(() => {
    if (isAsked) obey();
  }, [isAsked]);
}
