/** What the page asks for, in the words of the API's search: they stand in the address, and in what is saved. */
export const CRITERIA = ["text", "completed", "assignee.any", "projects.any", "due_on.after", "due_on.before"] as const;

export type Criteria = Partial<Record<(typeof CRITERIA)[number], string>>;

/** Criteria of an address or of a saved search; numbers and flags may have lost their quotes on the way. */
export function criteriaIn(said: Readonly<Record<string, unknown>> | null | undefined): Criteria {
  const known = CRITERIA.flatMap((name) => {
    const value = said?.[name];
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, String(value)] as const] : [];
  });
  return Object.fromEntries(known.filter(([, value]) => value !== "")) as Criteria;
}

/** The criteria with some of them changed; an empty one is gone. */
export const changed = (before: Criteria, change: { [Name in keyof Criteria]: string | null }): Criteria => criteriaIn({ ...before, ...change });

/** As the address shows it: without quotes where these would say nothing. */
export const inAddress = ({ text, ...rest }: Criteria): Record<string, unknown> => ({
  ...(text ? { text } : {}),
  ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, bare(value)])),
});
export const bare = (value: string): unknown => (/^(true|false|[1-9]\d{0,14})$/.test(value) ? JSON.parse(value) : value);
