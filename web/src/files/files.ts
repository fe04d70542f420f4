// Files and links that hang on something: what they are, and where they are found.
import { number } from "@/locales/formats";
import type { Attachment } from "@/store/types";
import type { IconName } from "@/ui/icon-names";

/** The address within this site, whatever name it goes by elsewhere. */
export const pathOf = (address: string): string => {
  const url = new URL(address, location.origin);
  return url.pathname + url.search;
};

export function isPicture(name: string): boolean {
  return /\.(png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(name);
}

type Kept = Pick<Attachment, "name" | "resource_subtype" | "view_url" | "permanent_url" | "download_url">;

export function addressOf(attachment: Kept | undefined): string | null {
  if (!attachment) return null;
  if (attachment.resource_subtype === "external") return attachment.view_url ?? attachment.permanent_url;
  return attachment.permanent_url ? pathOf(attachment.permanent_url) : attachment.download_url;
}

export function iconOf({ name, resource_subtype }: Pick<Attachment, "name" | "resource_subtype">): IconName {
  if (resource_subtype === "external") return "link";
  if (isPicture(name)) return "image";
  return /\.(csv|xlsx?|ods)$/i.test(name) ? "table" : "doc";
}

/** `2.4 MB` in the reader's notation. */
export function bytes(size: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"], step = size < 1 ? 0 : Math.min(3, Math.floor(Math.log10(size) / 3));
  return number(size / 1000 ** step, { style: "unit", unit: units[step], unitDisplay: step ? "short" : "long", maximumFractionDigits: step > 1 ? 1 : 0 });
}
