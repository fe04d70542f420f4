// Numbers on an axis, and shares of a circle; pure.

/** Round numbers from 0 to at least `most`, about so many. */
export function ticks(most: number, about = 4): number[] {
  const rough = Math.max(most, 1) / about, power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10));
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, n) => n * step);
}

/** The path of a ring's part, from one share of the whole to another. */
export function ring(from: number, to: number, outer: number, inner: number): string {
  const end = Math.min(to, from + 0.9995); // a whole ring would end where it begins
  const at = (share: number, radius: number) => `${round(Math.sin(share * 2 * Math.PI) * radius)} ${round(-Math.cos(share * 2 * Math.PI) * radius)}`;
  const isLarge = end - from > 0.5 ? 1 : 0;
  return `M${at(from, outer)}A${outer} ${outer} 0 ${isLarge} 1 ${at(end, outer)}L${at(end, inner)}A${inner} ${inner} 0 ${isLarge} 0 ${at(from, inner)}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export interface Datum {
  key: string;
  name: string;
  value: number;
  /** Where what it counts is found. */
  href?: string | undefined;
}

/** The largest few, and the others as one. */
export function few(data: readonly Datum[], most: number, other: string): readonly Datum[] {
  if (data.length <= most) return data;
  const rest = data.slice(most - 1);
  return [...data.slice(0, most - 1), { key: "…", name: other, value: rest.reduce((sum, { value }) => sum + value, 0) }];
}
