/** Before a line goes with the button that was pressed in it: the same button beside it, else what the lines stood in. */
export function focusBeside(button: HTMLElement): void {
  const line = button.closest("li");
  if (!line) return;
  const at = [...line.querySelectorAll("button")].indexOf(button as HTMLButtonElement);
  const beside = (line.nextElementSibling ?? line.previousElementSibling)?.querySelectorAll("button")[at];
  const around = line.closest("[role=dialog]")?.querySelector<HTMLElement>("input, button") ?? line.closest("main");
  (beside ?? around)?.focus();
}
