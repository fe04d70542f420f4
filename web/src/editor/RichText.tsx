import { lazy, Suspense, type ReactNode } from "react";
import type { EditorProps } from "./Editor";

export type { KeptPicture } from "./Editor";

export const loadEditor = () => import("./Editor");
const Editor = lazy(loadEditor);

/** The editor, whose code comes when it is first needed; until then `fallback` stands in its place. */
export function RichText({ fallback = null, ...props }: EditorProps & { fallback?: ReactNode }) {
  return <Suspense fallback={fallback}><Editor {...props} /></Suspense>;
}
