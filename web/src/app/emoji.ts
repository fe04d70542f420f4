// Emoji with which one answers: which are at hand, and how they count up.

export const EMOJI = ["👍", "❤️", "🎉", "😄", "🙏", "👀", "🚀", "✅", "💯", "🔥", "🤔", "😢", "👏", "💡", "⚠️", "🧵"];

/** One emoji under a thing: as it was given last, how often, and whether by me. */
export interface Reactions {
  emoji_base: string;
  variant: string;
  count: number;
  reacted: boolean;
}

/** The same with one more of mine, or one less. */
export function turned(all: readonly Reactions[], emoji: string, comes: boolean): Reactions[] {
  const known = all.find((one) => one.variant === emoji);
  if (!known) return comes ? [...all, { emoji_base: emoji, variant: emoji, count: 1, reacted: true }] : [...all];
  const count = known.count + (comes ? 1 : -1);
  return all.flatMap((one) => (one !== known ? [one] : count > 0 ? [{ ...one, count, reacted: comes }] : []));
}
