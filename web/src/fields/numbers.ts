// Numbers as a custom field shows them: precision, currency, percent, a label of its own.
import { number } from "@/locales/formats";
import type { CustomField } from "@/store/types";

export function shownNumber(value: number, field?: CustomField): string {
  const digits = field?.precision ?? 2;
  const places = { maximumFractionDigits: digits, minimumFractionDigits: field?.format === "currency" ? digits : 0 };
  switch (field?.format) {
    case "currency":
      return number(value, { ...places, style: "currency", currency: field.currency_code ?? "EUR" });
    case "percentage":
      return number(value, { ...places, style: "percent" });
    case "duration":
      return duration(value);
    case "custom":
      return labelled(number(value, places), field);
    default:
      return number(value, field ? places : {});
  }
}

function labelled(text: string, field: CustomField): string {
  if (!field.custom_label) return text;
  return field.custom_label_position === "prefix" ? `${field.custom_label} ${text}` : `${text} ${field.custom_label}`;
}

/** What is written of a percentage is a share: 62 → 0.62. */
export const factor = (field?: CustomField): number => (field?.format === "percentage" ? 100 : 1);

/** As many digits as the field keeps, without the noise of binary fractions. */
export function kept(value: number, field?: CustomField): number {
  return Number((value / factor(field)).toFixed((field?.precision ?? 6) + (factor(field) === 100 ? 2 : 0)));
}

/** Minutes as `3 h 20 min`, in the reader's words. */
function duration(minutes: number): string {
  const whole = Math.round(Math.abs(minutes)), hours = Math.trunc(whole / 60), rest = whole % 60;
  const unit = (count: number, name: string) => number(count, { style: "unit", unit: name, unitDisplay: "short" });
  const text = [hours ? unit(hours, "hour") : "", rest || !hours ? unit(rest, "minute") : ""].filter(Boolean).join(" ");
  return minutes < 0 ? `\u2212${text}` : text;
}
