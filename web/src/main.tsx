import "@/styles/tokens.css";
import "@/styles/fonts.css";
import "@/styles/base.css";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { Unopened } from "@/app/Unopened";
import { keepApp } from "@/app/renewal";
import { openSession } from "@/app/session";
import { isSomethingTyped } from "@/app/typing";
import { languageFor, speak } from "@/locales/languages";
import { setReader } from "@/locales/reader";

const page = createRoot(document.getElementById("app")!);

// A newer build has replaced a part that this page still names: take the newer page.
const RENEWED = "weft.renewed";
addEventListener("vite:preloadError", (event) => {
  const before = Number(sessionStorage.getItem(RENEWED));
  if (Date.now() - before < 10_000 || !navigator.onLine || isSomethingTyped()) return;
  event.preventDefault();
  sessionStorage.setItem(RENEWED, String(Date.now()));
  location.reload();
});

async function open() {
  const language = speak(languageFor(null));
  try {
    const weft = await openSession();
    await language;
    const wanted = languageFor(weft.me.locale);
    if (wanted !== document.documentElement.lang) await speak(wanted);
    setReader({ zone: weft.me.zone, firstDay: weft.me.first_day_of_week });
    page.render(<App weft={weft} />);
    void keepApp().catch(() => undefined); // no worker here: the app needs the server, as before
  } catch (error) {
    await language;
    page.render(<Unopened error={error as Error} />);
  }
}

void open();
