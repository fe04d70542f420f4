import { lazy, Suspense, type ComponentType } from "react";

/** A part whose code comes when it is first opened; until then, nothing stands in its place. */
export function lazily<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy(load);
  return function Lazily(props: Props) {
    return <Suspense fallback={null}><Part {...props} /></Suspense>;
  };
}
