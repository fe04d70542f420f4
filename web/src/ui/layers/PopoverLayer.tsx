import { Dialog } from "react-aria-components";
import type { PopoverProps } from "../Popover";
import { Floating } from "./Frame";
import style from "./Layers.module.css";

export default function PopoverLayer({ label, anchor, onClose, placement, children }: PopoverProps) {
  return (
    <Floating {...{ anchor, onClose, placement }}>
      <Dialog aria-label={label} className={style.sheet}>{children}</Dialog>
    </Floating>
  );
}
