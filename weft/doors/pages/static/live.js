// What others do, as they do it: on anything that concerns what is shown, the page reads it again.
import { OWN } from "/static/api.js";
import { fact } from "/static/dom.js";

const CALM = 150;
const PAUSE = 5000;
let pressed = false;

// A page that is drawn anew between press and release would lose the click.
addEventListener("pointerdown", () => { pressed = true; }, true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => setTimeout(() => { pressed = false; }), true);
}

export function live(subscribed, again) {
  const query = new URLSearchParams({ workspace: fact("workspace"), subscribe: subscribed.join(",") });
  let timer = null;
  let begun = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (pressed ? soon() : again()), CALM);
  };
  let source = null;
  const listen = () => {
    source = new EventSource(`${OWN}/stream?${query}`);
    source.onmessage = (event) => {
      if (JSON.parse(event.data).ops.length > 0) soon();
    };
    source.onopen = () => {
      if (begun) soon();
      begun = true;
    };
    // What it heard last is known no more: it begins anew.
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, PAUSE);
    };
  };
  listen();
  addEventListener("pagehide", () => source.close());
}
