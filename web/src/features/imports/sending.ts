// A file on its way to the server: `fetch` tells nothing of how far it is, this does.
import { door, Unreachable } from "@/api/client";
import { refusal } from "@/api/errors";

export interface Sending {
  answer: Promise<string>;
  stop: () => void;
}

/** What stands between us and the server may answer in its place. */
async function gidOf(text: string): Promise<string> {
  try {
    return (JSON.parse(text) as { data: { gid: string } }).data.gid;
  } catch {
    throw new Unreachable();
  }
}

/** The gid of the import that it begins; `key` makes a repetition answer as the first time. */
export function begin(file: File, workspace: string, project: string | undefined, key: string, onShare: (share: number) => void): Sending {
  const asking = new XMLHttpRequest(), form = new FormData();
  form.set("workspace", workspace);
  if (project) form.set("project", project);
  form.set("file", file, file.name);
  const answer = new Promise<string>((resolve, reject) => {
    asking.open("POST", `${door.origin}/api/weft/1/imports?opt_fields=gid`);
    const headers = { ...door.headers, "accept-language": door.language, "idempotency-key": key, accept: "application/json" };
    for (const [name, value] of Object.entries(headers)) asking.setRequestHeader(name, value);
    asking.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
    asking.onerror = () => reject(new Unreachable());
    asking.onload = () => {
      if (asking.status === 401) door.signIn();
      if (asking.status < 300) gidOf(asking.responseText).then(resolve, reject);
      else void refusal(new Response(asking.responseText, { status: asking.status })).then(reject);
    };
    asking.send(form);
  });
  return { answer, stop: () => asking.abort() };
}
