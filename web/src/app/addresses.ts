// E-mail addresses as people write and paste them.  Pure.
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
const IN_NAME = /<([^<>]+)>/;

/** The addresses in a text, each once, and what looks like none: `Ada <ada@example.com>, bob@example.com`. */
export function addressesIn(text: string): { addresses: string[]; strange: string[] } {
  const addresses = new Map<string, string>(), strange: string[] = [];
  for (const part of text.split(/[\n,;\t]+/).map((one) => one.trim()).filter(Boolean)) {
    const named = IN_NAME.exec(part)?.[1]?.trim();
    const words = named === undefined ? part.split(/\s+/) : [named];
    const fits = words.every((word) => ADDRESS.test(word));
    if (!fits) strange.push(part);
    else for (const word of words) addresses.set(word.toLowerCase(), addresses.get(word.toLowerCase()) ?? word);
  }
  return { addresses: [...addresses.values()], strange };
}
