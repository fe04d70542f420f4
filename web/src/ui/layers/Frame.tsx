import type { ReactNode, RefObject } from "react";
import { I18nProvider, Popover, type PopoverProps } from "react-aria-components";
import { reader } from "@/locales/reader";
import { classes } from "../classes";
import style from "./Layers.module.css";

/** What every layer that hangs from an element is given. */
export interface Anchored {
  /** The element it hangs from, and where the focus returns to. */
  anchor: RefObject<Element | null>;
  onClose: () => void;
  placement?: PopoverProps["placement"];
}

/** Layers speak the reader's language, whatever the browser's is. */
export function Spoken({ children }: { children: ReactNode }) {
  return <I18nProvider locale={document.documentElement.dir === "rtl" && !/^(ar|he|fa|ur)/.test(reader().locale) ? "ar-AE" : reader().locale}>{children}</I18nProvider>;
}

/** A floating sheet beside its anchor. */
export function Floating({ anchor, onClose, placement = "bottom start", className, children, label }: Anchored & { className?: string; children: ReactNode; label?: string }) {
  return (
    <Spoken>
      <Popover
        isOpen
        triggerRef={anchor}
        offset={4}
        containerPadding={8}
        placement={placement}
        aria-label={label}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={classes(style.floating, className)}
      >
        {children}
      </Popover>
    </Spoken>
  );
}
