/** What a person wrote, of what was to be sent: names, comments, descriptions, as plain text. */
const WRITTEN = ["html_text", "text", "html_notes", "notes", "name"];

export function wordsOf(data: Record<string, unknown>): string | null {
  for (const field of WRITTEN) {
    const value = data[field];
    if (typeof value === "string" && value.trim()) return field.startsWith("html") ? plain(value) : value;
  }
  return null;
}

function plain(html: string): string {
  const text = html.replace(/<br\s*\/?>|<\/(p|li|h1|h2|blockquote)>/g, "\n").replace(/<li>/g, "- ").replace(/<[^>]+>/g, "");
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&").trim();
}
