import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { WeftProvider } from "@/store/hooks";
import type { Project } from "@/store/types";
import type { Weft } from "@/sync/weft";
import { ProjectName } from "./ProjectName";

it("keeps a name that is being written while what was made gets its gid, and the rights to it are asked for", () => {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  const updateProject = vi.fn<(gid: string, change: object) => void>(), weft = { actions: { updateProject } } as unknown as Weft;
  const wrapper = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}><WeftProvider value={weft}>{children}</WeftProvider></I18nProvider>;
  const named = (gid: string) => ({ gid, name: "Loom" }) as Project;
  const { rerender } = render(<ProjectName project={named("~1")} mayRename />, { wrapper });
  fireEvent.click(screen.getByRole("button"));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Great loom" } });
  rerender(<ProjectName project={named("9")} mayRename={false} />);
  expect(screen.getByRole("textbox")).toHaveFocus();
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Enter" });
  expect(updateProject).toHaveBeenCalledWith("9", { name: "Great loom" });
});
