import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

/** What a figure counts can be reached; where it cannot, it only stands there. */
export function Reach({ href, className, label, children }: { href: string | undefined; className?: string | undefined; label?: string; children: ReactNode }) {
  const go = useGo();
  return href ? <a href={href} className={className} aria-label={label} onClick={go}>{children}</a> : <span className={className}>{children}</span>;
}

/** A link within the app, in pictures too. */
export function useGo(): (event: MouseEvent<HTMLAnchorElement | SVGAElement>) => void {
  const { navigate } = useRouter();
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ href: event.currentTarget.getAttribute("href") ?? "" });
  };
}
