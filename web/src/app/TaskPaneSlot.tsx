import { Trans, useLingui } from "@lingui/react/macro";
import { Outlet, useChildMatches, useMatch, useRouter, type AsyncRouteComponent } from "@tanstack/react-router";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { classes } from "@/ui/classes";
import { EmptyState } from "@/ui/EmptyState";
import { ResizeHandle } from "@/ui/ResizeHandle";
import { useRemembered } from "./remembered";
import { useIsPhone, useIsWide } from "./shellState";
import style from "./TaskPaneSlot.module.css";

const USUAL = 560;

/** A view, and over its end the task that is open in it.  The view stays as it is, with its scroll and selection. */
export function withTaskPane(View: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function WithTaskPane() {
    return (
      <div className={style.both}>
        <div className={style.view}><View /></div>
        <Outlet />
      </div>
    );
  }
  return Object.assign(WithTaskPane, { preload: View.preload });
}

/** What a view says of the thing beside it, above the pane; null where it lies over the view. */
const Beside = createContext<{ top: HTMLElement | null; setTop: (element: HTMLElement | null) => void } | null>(null);

/** A list, and beside it, as long as there is room, what one reads of it.  Elsewhere it lies over the list as every task does. */
export function withPreview(View: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function WithPreview() {
    const [top, setTop] = useState<HTMLElement | null>(null);
    const beside = useMemo(() => ({ top, setTop }), [top]);
    return (
      <Beside.Provider value={beside}>
        <div className={classes(style.both, style.beside)}>
          <div className={style.view}><View /></div>
          <Rest />
          <Outlet />
        </div>
      </Beside.Provider>
    );
  }
  return Object.assign(WithPreview, { preload: View.preload });
}

/** Where what one opens will stand. */
function Rest() {
  const { t } = useLingui();
  const isOpen = useChildMatches().length > 0;
  const isWide = useIsWide();
  return isWide && !isOpen && <div className={style.rest}><EmptyState icon="pane" title={t`Nothing is open`}><Trans>Choose something in the list to read it here.</Trans></EmptyState></div>;
}

/** Stands above what one reads, as long as something is open. */
export function AbovePreview({ children }: { children: ReactNode }) {
  const top = useContext(Beside)?.top;
  return top ? createPortal(children, top) : null;
}

/** The pane itself: it takes the focus, and gives it back when Escape or its button closes it. */
export function TaskPaneSlot({ label, children }: { label?: string; children: ReactNode }) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const beside = useContext(Beside);
  const isBeside = useIsWide() && beside !== null;
  const [width, setWidth] = useRemembered("pane.width", USUAL);
  const close = useClosePane();
  const pane = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);

  useEffect(() => {
    from.current = document.activeElement;
    if (!isBeside) pane.current?.focus({ preventScroll: true });
    return () => {
      if (isBeside && document.activeElement !== document.body) return; // one goes on in the list
      if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus({ preventScroll: true });
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- where it was opened decides
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || document.querySelector("[data-rac][role=dialog], [role=menu], [role=listbox][data-rac]")) return;
      close();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [close]);

  return (
    <aside ref={pane} tabIndex={-1} aria-label={label ?? t`Task`} className={style.pane} style={isPhone || isBeside ? undefined : { inlineSize: width }}>
      {!isPhone && !isBeside && <ResizeHandle label={t`Width of the task pane`} side="start" size={width} least={400} most={960} usual={USUAL} onResize={setWidth} />}
      {beside && <div ref={beside.setTop} className={style.top} />}
      {children}
    </aside>
  );
}

/** Close the pane: back to the view it lies over. */
export function useClosePane(): () => void {
  const { navigate } = useRouter();
  const match = useMatch({ strict: false });
  const view = match.pathname.replace(/\/(?:task|thing)\/[^/]+\/?$/, "");
  return () => void navigate({ to: view, search: true } as never);
}

/** Open a task over the view one is in, or in place of the one that is open there; where nothing can lie over it, on its own page. */
export function useOpenTask(): (gid: string) => void {
  const { navigate, routesById } = useRouter();
  const { pathname, routeId } = useMatch({ strict: false });
  const view = pathname.replace(/\/(?:task|thing)\/[^/]+\/?$/, "").replace(/\/$/, "");
  const hasPane = `${routeId.replace(/\/(?:task\/\$task|thing\/\$thing)$/, "").replace(/\/$/, "")}/task/$task` in routesById;
  return (gid) => void navigate((hasPane ? { to: `${view}/task/${gid}`, search: true } : { to: `/tasks/${gid}` }) as never);
}
