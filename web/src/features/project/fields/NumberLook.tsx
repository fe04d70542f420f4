import { useLingui } from "@lingui/react/macro";
import { number } from "@/locales/formats";
import { TextField } from "@/ui/Field";
import { Select } from "@/ui/Select";
import type { Field } from "./fieldData";
import { FORMATS, FORMAT_NAMES, type Format } from "./fieldWords";
import style from "./Fields.module.css";

/** How a number is written. */
export interface Look {
  format: Format;
  precision: number;
  currency: string;
  unit: string;
  side: "prefix" | "suffix";
}

export function startOf(field: Field | null): Look {
  return {
    format: field?.format ?? "none", precision: field?.precision ?? 0, currency: field?.currency_code ?? "EUR",
    unit: field?.custom_label ?? "", side: field?.custom_label_position ?? "suffix",
  };
}

/** Only what its format has a use for. */
export function asWritten({ format, precision, currency, unit, side }: Look): Record<string, unknown> {
  return {
    format, precision: format === "identifier" ? 0 : precision,
    ...(format === "currency" ? { currency_code: currency } : {}),
    ...(format === "custom" ? { custom_label: unit, custom_label_position: side } : {}),
  };
}

const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "BRL", "MXN", "ZAR", "KRW", "SGD", "NZD", "TRY"];
const PLACES = ["0", "1", "2", "3", "4", "5", "6"];
const EXAMPLE = 1234.5;

export function NumberLook({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  const { t, i18n } = useLingui();
  const set = (change: Partial<Look>) => onChange({ ...look, ...change });
  const currencies = CURRENCIES.includes(look.currency) ? CURRENCIES : [look.currency, ...CURRENCIES];
  return (
    <div className={style.two}>
      <Select label={t`Written as`} name="format" value={look.format} onChange={(format) => set({ format })} options={FORMATS.map((value) => ({ value, name: i18n._(FORMAT_NAMES[value]) }))} hint={t`For example: ${example(look)}`} />
      {look.format !== "identifier" && <Select label={t`Decimal places`} name="precision" value={String(look.precision)} onChange={(places) => set({ precision: Number(places) })} options={PLACES.map((value) => ({ value, name: value }))} />}
      {look.format === "currency" && <Select label={t`Currency`} name="currency_code" value={look.currency} onChange={(currency) => set({ currency })} options={currencies.map((value) => ({ value, name: value }))} />}
      {look.format === "custom" && (
        <>
          <TextField label={t`Unit`} name="custom_label" value={look.unit} maxLength={100} autoComplete="off" onChange={(event) => set({ unit: event.target.value })} />
          <Select label={t`It stands`} name="custom_label_position" value={look.side} onChange={(side) => set({ side })} options={[{ value: "suffix", name: t`After the number` }, { value: "prefix", name: t`Before the number` }]} />
        </>
      )}
    </div>
  );
}

function example({ format, precision, currency, unit, side }: Look): string {
  const places = { minimumFractionDigits: precision, maximumFractionDigits: precision };
  if (format === "currency") return number(EXAMPLE, { style: "currency", currency, ...places });
  if (format === "percentage") return number(0.625, { style: "percent", ...places });
  if (format === "identifier") return String(Math.trunc(EXAMPLE));
  const plain = number(EXAMPLE, places);
  if (format !== "custom" || !unit) return plain;
  return side === "prefix" ? `${unit} ${plain}` : `${plain} ${unit}`;
}
