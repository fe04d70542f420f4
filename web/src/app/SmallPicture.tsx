import { useState } from "react";
import type { Gid } from "@/store/types";

/** An attached picture where it stands small: as the server drew it, else (of forms that it does not draw) as it is; nothing where it cannot be had. */
export function SmallPicture({ of, className }: { of: Gid; className?: string }) {
  const addresses = [`/api/weft/1/attachments/${of}/thumbnail`, `/api/weft/1/assets/${of}`];
  const [lost, setLost] = useState({ of, count: 0 });
  const count = lost.of === of ? lost.count : 0, src = addresses[count];
  return src && <img className={className} src={src} alt="" loading="lazy" decoding="async" draggable={false} onError={() => setLost({ of, count: count + 1 })} />;
}
