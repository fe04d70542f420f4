import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "../classes";
import type { DrawerProps } from "../Drawer";
import { Spoken } from "./Frame";
import style from "./Layers.module.css";

export default function DrawerLayer({ label, side = "end", isNarrow, children, onClose }: DrawerProps) {
  return (
    <Spoken>
      <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={classes(style.scrim, style.drawerScrim)}>
        <Modal className={classes(style.drawer, style[side], isNarrow && style.narrow)}>
          <Dialog aria-label={label}>{children}</Dialog>
        </Modal>
      </ModalOverlay>
    </Spoken>
  );
}
