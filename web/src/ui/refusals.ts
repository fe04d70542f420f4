/** What was refused, at the field that caused it; whatever names none stands above the form. */
export interface Beside {
  fields: Record<string, string>;
  above: string | null;
}

/** `"due_on: Must be a date"` → the sentence at `due_on`, if the form has that field. */
export function beside(error: unknown, names: readonly string[]): Beside {
  const message = error instanceof Error ? error.message : String(error);
  const [, name = "", told = ""] = /^([a-z_.]+): (.+)$/s.exec(message) ?? [];
  const field = names.find((known) => known === name || known === name.replace(/^data\./, ""));
  const words = sentence(told || message);
  return field ? { fields: { [field]: words }, above: null } : { fields: {}, above: words };
}

/** The wire's sentences end without a full stop; a person's do not. */
export function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
