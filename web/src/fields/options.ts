// How an option looks: its colour says a state, a category, or a step of a scale.
import type { Tone } from "@/ui/ClothLabel";
import type { CustomField, EnumOption } from "@/store/types";

const TONES: Record<string, Tone> = {
  red: "bad", "hot-pink": "bad", pink: "bad", orange: "warn", "yellow-orange": "warn", yellow: "warn", green: "ok", "yellow-green": "ok",
  "blue-green": "info", aqua: "info", blue: "info", indigo: "violet", purple: "violet", magenta: "violet", "cool-gray": "mute", none: "rest",
};

export const toneOf = (option: Pick<EnumOption, "color">): Tone => TONES[option.color] ?? "rest";

/** 3 for the highest of three steps from red to calm, as priorities are; null where the options are no scale. */
export function stepOf(field: CustomField, option: EnumOption): 1 | 2 | 3 | null {
  const [first, second, third] = field.options;
  if (field.options.length !== 3 || !first || !second || !third) return null;
  if (first.color !== "red" || !/yellow|orange/.test(second.color) || !/blue|green|gray|aqua|none/.test(third.color)) return null;
  return (3 - field.options.indexOf(option)) as 1 | 2 | 3;
}
