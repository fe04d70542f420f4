/** What was refused, at the field that caused it; whatever names none stands above the form. */
export interface Beside {
  fields: Record<string, string>;
  above: string | null;
}

/** What a refusal of the API carries; any other error has a message only. */
interface Told {
  message: string;
  field?: string | null;
}

/** `due_on: Must be a date` → the sentence at `due_on`, if the form has that field. */
export function beside(error: unknown, names: readonly string[]): Beside {
  const { message, field } = error instanceof Error ? (error as Told) : { message: String(error), field: null };
  const [, name = field ?? "", told = message] = /^([a-z_.]+): (.+)$/s.exec(message) ?? [];
  const known = names.find((one) => one === name || one === name.replace(/^data\./, ""));
  return known ? { fields: { [known]: sentence(told) }, above: null } : { fields: {}, above: sentence(told) };
}

/** The wire's sentences end without a full stop; a person's do not. */
export function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
