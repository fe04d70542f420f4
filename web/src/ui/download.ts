/** A file that the server makes and names. */
export function download(path: string, query: Readonly<Record<string, string>> = {}): void {
  const link = document.createElement("a");
  link.href = `${path}${Object.keys(query).length ? `?${new URLSearchParams(query).toString()}` : ""}`;
  link.download = "";
  link.click();
}
