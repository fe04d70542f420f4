import { lazy, Suspense, type ComponentType } from "react";
import { TypedAhead } from "./typedAhead";

/** A part whose code comes when it is first opened; until then, nothing stands in its place, and what is typed waits for it. */
export function lazily<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy(load);
  return function Lazily(props: Props) {
    return <Suspense fallback={<TypedAhead />}><Part {...props} /></Suspense>;
  };
}
