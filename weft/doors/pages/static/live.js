// What others do, as they do it: on anything that concerns what is shown, the page reads it again.
import { OWN } from "/static/api.js";
import { fact } from "/static/dom.js";

const CALM = 150;

export function live(subscribed, again) {
  const query = new URLSearchParams({ workspace: fact("workspace"), subscribe: subscribed.join(",") });
  let timer = null;
  let begun = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(again, CALM);
  };
  const source = new EventSource(`${OWN}/stream?${query}`);
  source.onmessage = (event) => {
    if (JSON.parse(event.data).ops.length > 0) soon();
  };
  source.onopen = () => {
    if (begun) soon();
    begun = true;
  };
  addEventListener("pagehide", () => source.close());
}
