import { useLingui } from "@lingui/react/macro";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../Button";
import { classes } from "../classes";
import type { DialogProps } from "../Dialog";
import { Spoken } from "./Frame";
import style from "./Layers.module.css";

export default function DialogLayer({ title, isTitleHidden, size = "usual", isAlert, isSticky, actions, children, onClose, className }: DialogProps) {
  const { t } = useLingui();
  return (
    <Spoken>
      <ModalOverlay isOpen isDismissable={!isSticky && !isAlert} isKeyboardDismissDisabled={isSticky} onOpenChange={(isOpen) => !isOpen && onClose()} className={style.scrim}>
        <Modal className={classes(style.modal, size === "wide" && style.wide, size === "huge" && style.huge, className)}>
          <AriaDialog role={isAlert ? "alertdialog" : "dialog"} aria-label={isTitleHidden ? title : undefined} className={style.dialog}>
            {!isTitleHidden && (
              <div className={style.head}>
                <Heading slot="title" level={2} className={style.title}>{title}</Heading>
                {!isAlert && !isSticky && <IconButton icon="x" label={t`Close`} onClick={onClose} />}
              </div>
            )}
            {isTitleHidden ? children : <div className={style.body}>{children}</div>}
            {actions && <div className={style.actions}>{actions}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </Spoken>
  );
}
