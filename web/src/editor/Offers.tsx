import { useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { type Offer, NothingFound } from "./mentioning";
import style from "./text.module.css";

/** What a sign offers, under the cursor; the keys are the editor's. */
export function Offers({ id, label, offers, at, rect, onChoose }: {
  id: string;
  label: string;
  offers: readonly Offer[];
  at: number;
  rect: () => DOMRect | null;
  onChoose: (offer: Offer) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = rect(), sheet = box.current;
    if (!here || !sheet) return;
    const { height, width } = sheet.getBoundingClientRect();
    const isBelow = here.bottom + 4 + height < innerHeight || here.top < height;
    sheet.style.top = `${isBelow ? here.bottom + 4 : here.top - 4 - height}px`;
    sheet.style.left = `${Math.max(8, Math.min(here.left, innerWidth - width - 8))}px`;
  });
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  return createPortal(
    <div ref={box} id={id} role="listbox" aria-label={label} className={style.found}>
      {offers.length === 0 && <div className={style.none}><NothingFound /></div>}
      {offers.map((offer, n) => (
        <div key={offer.id}>
          {offer.group !== offers[n - 1]?.group && <div role="presentation" className={style.group}>{offer.group}</div>}
          <div
            role="option"
            id={`${id}-${n}`}
            aria-selected={n === at}
            className={style.item}
            onPointerDown={(event) => {
              event.preventDefault(); // the text keeps the cursor
              onChoose(offer);
            }}
          >
            {offer.picture}
            <span className={style.name}>{offer.name}</span>
            {offer.note && <span className={style.note}>{offer.note}</span>}
          </div>
        </div>
      ))}
    </div>,
    document.body,
  );
}
