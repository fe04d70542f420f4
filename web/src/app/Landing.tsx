import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useWeft } from "@/store/hooks";
import style from "./Landing.module.css";

/** Says where one has arrived, and puts the focus there unless something of the new place has it, or a layer that was opened meanwhile. */
export function Landing() {
  const router = useRouter(), { store } = useWeft();
  const [said, setSaid] = useState("");
  useEffect(() => {
    // Two parts of the path; what follows are views and panes of the same place.  What was made here stays the same place when it gets its gid.
    const place = (path: string) => path.split("/").slice(1, 3).map((part) => store.keyOf(part)).join("/");
    return router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
      if (!fromLocation || place(fromLocation.pathname) === place(toLocation.pathname)) return;
      const main = document.getElementById("main"), focused = document.activeElement;
      const isInLayer = focused !== document.body && !document.getElementById("app")?.contains(focused);
      if (main && !isInLayer && !main.contains(focused)) main.focus({ preventScroll: true });
      setTimeout(() => setSaid(document.title), 50); // the title is set by the page itself
    });
  }, [router, store]);
  return <div role="status" className={style.unseen}>{said}</div>;
}
