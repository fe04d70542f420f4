/**
 * A tooltip for any element: `<a {...tip("Opens the board")}>`.  One layer shows them all, so a list of
 * ten thousand rows pays nothing for them.  The text must also be the element's name or be readable in it.
 */
export function tip(text: string, keys?: string) {
  return { "data-tip": text, "data-tip-keys": keys };
}

/** A tooltip with the full text, shown only where the text is cut off. */
export function tipIfCut(text: string) {
  return { "data-tip": text, "data-tip-cut": "" };
}
