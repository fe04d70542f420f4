/** Puts a text on the clipboard; also over plain http, where browsers offer `navigator.clipboard` to no page but localhost's. */
export async function toClipboard(text: string): Promise<void> {
  const offered = navigator.clipboard as Clipboard | undefined;
  if (offered) return offered.writeText(text);
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill, { once: true, capture: true });
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  if (!isCopied) throw new Error("Nothing was copied.");
}
