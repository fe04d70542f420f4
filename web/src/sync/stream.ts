// One open stream: server-sent events by fetch, since EventSource hides why it was refused.
import { ApiError, door, send } from "../api/client";
import type { Gid } from "../store/types";
import type { Op } from "./ops";

export interface Presence {
  user: Gid;
  resource: Gid;
  state: "here" | "typing" | "gone";
}
export interface Said {
  seq: number;
  ops: Op[];
  presence?: Presence[];
}

/** Until it breaks, what is said; throws `ApiError` (410: too old) or whatever broke it. */
export async function* listen(workspace: Gid, since: number, subscribe: readonly Gid[], signal: AbortSignal): AsyncGenerator<Said | "open" | "beat"> {
  const query = { workspace, since, subscribe };
  const response = await send({ method: "GET", path: "/api/weft/1/stream", query, signal, headers: { accept: "text/event-stream" } });
  if (!response.body) throw new ApiError(502, "The stream has no body");
  yield "open";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let kept = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      kept += value;
      const events = kept.split("\n\n");
      kept = events.pop()!;
      for (const event of events) {
        const data = event.split("\n").find((line) => line.startsWith("data: "));
        if (data) yield JSON.parse(data.slice(6)) as Said;
        else yield "beat";
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export { door };
