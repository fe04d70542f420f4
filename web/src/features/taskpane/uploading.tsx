import { useLingui } from "@lingui/react/macro";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { door } from "@/api/client";
import { refusal } from "@/api/errors";
import type { KeptPicture } from "@/editor/RichText";
import { isPicture, pathOf } from "@/files/files";
import { useWeft } from "@/store/hooks";
import { key } from "@/store/keys";
import type { Gid } from "@/store/types";
import { sentence } from "@/ui/refusals";
import style from "./TaskView.module.css";

/** A file on its way; `share` is 0 to 1. */
export interface Upload {
  key: string;
  file: File;
  share: number;
  refused?: string;
}

export interface Uploads {
  all: readonly Upload[];
  /** Send files; of each its picture, where it is one and arrived. */
  send: (files: File[]) => Promise<(KeptPicture | null)[]>;
  again: (upload: Upload) => void;
  dismiss: (upload: Upload) => void;
  /** Ask for files. */
  choose: () => void;
  picker: ReactNode;
  /** The attachment that is shown large. */
  shown: Gid | null;
  look: (gid: Gid | null) => void;
}

/** Files for a task: several at once, each with its progress and its error. */
export function useUploads(task: Gid): Uploads {
  const { t } = useLingui();
  const weft = useWeft();
  const [all, setAll] = useState<readonly Upload[]>([]);
  const [shown, look] = useState<Gid | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const put = (name: string, change: Partial<Upload> | null) =>
    setAll((before) => (change ? before.map((one) => (one.key === name ? { ...one, ...change } : one)) : before.filter((one) => one.key !== name)));

  const carry = async (upload: Upload): Promise<KeptPicture | null> => {
    try {
      const made = await post(weft.store.resolve(task), upload, (share) => put(upload.key, { share }));
      weft.need([made.gid]);
      put(upload.key, null);
      return isPicture(upload.file.name) && made.permanent_url ? { gid: made.gid, name: made.name, src: pathOf(made.permanent_url) } : null;
    } catch (error) {
      put(upload.key, { refused: sentence(error instanceof Error && error.message ? error.message : t`The file could not be sent`) });
      return null;
    }
  };
  const send = (files: File[]) => {
    const uploads = files.map((file) => ({ key: key(), file, share: 0 }));
    setAll((before) => [...before, ...uploads]);
    return Promise.all(uploads.map(carry));
  };
  return {
    all, send, shown, look,
    again: (upload) => {
      put(upload.key, { share: 0, refused: undefined });
      void carry(upload);
    },
    dismiss: (upload) => put(upload.key, null),
    choose: () => picker.current?.click(),
    picker: (
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={t`Files`}
        onChange={(event) => {
          void send([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    ),
  };
}

interface Made {
  gid: Gid;
  name: string;
  permanent_url: string | null;
}

/** `fetch` tells nothing of what is on its way; this does. */
function post(parent: Gid, { key, file }: Upload, onShare: (share: number) => void): Promise<Made> {
  return new Promise((resolve, reject) => {
    const asking = new XMLHttpRequest(), form = new FormData();
    form.set("parent", parent);
    form.set("file", file, file.name);
    asking.open("POST", `${door.origin}/api/1.0/attachments?opt_fields=name,permanent_url`);
    for (const [name, value] of Object.entries({ ...door.headers, "accept-language": door.language, "idempotency-key": key, accept: "application/json" })) asking.setRequestHeader(name, value);
    asking.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
    asking.onerror = () => reject(new Error());
    asking.onload = () => {
      if (asking.status < 300) resolve((JSON.parse(asking.responseText) as { data: Made }).data);
      else void refusal(new Response(asking.responseText, { status: asking.status })).then(reject);
    };
    asking.send(form);
  });
}

/** Files may be dropped anywhere on it. */
export function DropFiles({ uploads, isOff, children }: { uploads: Uploads; isOff: boolean; children: ReactNode }) {
  const { t } = useLingui();
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => !isOff && event.dataTransfer.types.includes("Files");
  return (
    <div
      className={style.drop}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        void uploads.send([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        if (isOff || event.defaultPrevented || !event.clipboardData.files.length) return;
        event.preventDefault();
        void uploads.send([...event.clipboardData.files]);
      }}
    >
      {children}
      {uploads.picker}
      {isOver && <div className={style.over}>{t`Drop to attach`}</div>}
    </div>
  );
}
