// Descriptions of projects are edited as plain text here; the editor of rich text is the task pane's.

/** Rich text without its marks; lines stay lines. */
export function plain(html: string): string {
  const text = html.replace(/<br\s*\/?>|<\/(p|li|h1|h2)>/g, "\n").replace(/<[^>]+>/g, "");
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&").trim();
}

/** Plain text as the wire's rich text. */
export function rich(text: string): string {
  return `<body>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</body>`;
}
