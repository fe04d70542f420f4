import { strikes } from "@/ui/keys";
import { commandsNow, type Command } from "./commands";
import { remembered } from "./remembered";

/** Where the habit is kept: single keys may hinder who speaks to the machine. */
export const SINGLE_KEYS = "single-keys";

/** Whether keys struck here are words, not commands. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit", "range"].includes(target.type);
  return target.matches("textarea, select, [role=textbox], [role=combobox], [role=listbox], [role=menu] *");
}

function isSingle(keys: string): boolean {
  return !keys.includes("mod+") && !keys.includes("alt+");
}

function may(command: Command, event: KeyboardEvent): boolean {
  if (command.isEverywhere) return true;
  if (document.querySelector("[role=dialog][data-rac], [role=alertdialog], [role=menu]")) return false;
  if (isWriting(event.target)) return false;
  return !isSingle(command.keys ?? "") || remembered(SINGLE_KEYS, true);
}

/** Run the command whose keys are struck.  What an input method composes is never one. */
export function obey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  const command = commandsNow().find((one) => one.keys && strikes(event, one.keys) && may(one, event));
  if (!command) return;
  event.preventDefault();
  command.run();
}
