/** Whose eyes these are: every date, number and week is shown for them. */
export interface Reader {
  /** For Intl: `en-GB`, `ar-EG`. */
  locale: string;
  /** IANA: `Europe/Berlin`. */
  zone: string;
  /** 0 is Sunday; `null` asks the locale. */
  firstDay: number | null;
}

const BROWSER: Reader = {
  locale: typeof navigator === "undefined" ? "en" : navigator.language,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  firstDay: null,
};

let current = BROWSER;

export function reader(): Reader {
  return current;
}

export function setReader(known: Partial<Reader>): void {
  current = { ...current, ...known };
}
