import { useEffect } from "react";

/** The page's name: in the tab, in the history, and spoken when one arrives. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Weft` : "Weft";
  }, [title]);
}
