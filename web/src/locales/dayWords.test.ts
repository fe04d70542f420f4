import { afterEach, describe, expect, it } from "vitest";
import { dayAtEnd, dayExamples, dayMeant, dayWithin } from "./dayWords";
import { setReader } from "./reader";

const NOW = "2026-11-26"; // a Thursday
afterEach(() => setReader({ locale: "en-GB", firstDay: null }));

function meantIn(locale: string, words: readonly string[]): (string | null)[] {
  setReader({ locale, firstDay: 1 });
  return words.map((one) => dayMeant(one, false, NOW));
}

// Tomorrow, Friday, Friday of next week, in three days, the twelfth of May.
const DAYS = ["2026-11-27", "2026-11-27", "2026-12-04", "2026-11-29", "2027-05-12"];
it.each([
  ["en-GB", ["tomorrow", "Friday", "next friday", "in 3 days", "12 may"]],
  ["de-DE", ["morgen", "Freitag", "nächsten Freitag", "in 3 Tagen", "12. Mai"]],
  ["es-ES", ["mañana", "viernes", "próximo viernes", "dentro de 3 días", "12 de mayo"]],
  ["fr-FR", ["demain", "vendredi", "vendredi prochain", "dans 3 jours", "12 mai"]],
  ["it-IT", ["domani", "venerdì", "venerdì prossimo", "tra 3 giorni", "12 maggio"]],
  ["ja-JP", ["明日", "金曜日", "来週の金曜日", "3日後", "5月12日"]],
  ["ko-KR", ["내일", "금요일", "다음 주 금요일", "3일 후", "5월 12일"]],
  ["nl-NL", ["morgen", "vrijdag", "volgende vrijdag", "over 3 dagen", "12 mei"]],
  ["pl-PL", ["jutro", "w piątek", "w przyszły piątek", "za 3 dni", "12 maja"]],
  ["pt-BR", ["amanhã", "sexta", "próxima sexta", "em 3 dias", "12 de maio"]],
  ["ru-RU", ["завтра", "в пятницу", "в следующую пятницу", "через 3 дня", "12 мая"]],
  ["sv-SE", ["i morgon", "fredag", "nästa fredag", "om 3 dagar", "12 maj"]],
  ["zh-TW", ["明天", "星期五", "下週五", "3 天後", "5月12日"]],
])("days are understood in %s", (locale, words) => {
  expect(meantIn(locale, words)).toEqual(DAYS);
  expect(meantIn(locale, dayExamples(NOW)).every(Boolean)).toBe(true);
});

describe("what one types", () => {
  it("may be short, without accents, or in another order", () => {
    expect(meantIn("en-GB", ["tom", "fri", "thu", "on monday", "May 12", "12th of may 2028", "3 weeks", "in 1 month", "next week", "next month"])).toEqual(
      ["2026-11-27", "2026-11-27", "2026-12-03", "2026-11-30", "2027-05-12", "2028-05-12", "2026-12-17", "2026-12-26", "2026-11-30", "2026-12-01"],
    );
    expect(meantIn("de-DE", ["ubermorgen", "naechste", "mo", "12.5.", "31.12.27", "tomorrow"])).toEqual(["2026-11-28", null, "2026-11-30", "2027-05-12", "2027-12-31", "2026-11-27"]);
    expect([meantIn("en-US", ["5/12"]), meantIn("en-GB", ["5/12"])]).toEqual([["2027-05-12"], ["2026-12-05"]]);
  });

  it("is no day where it could be anything", () => {
    expect(meantIn("en-GB", ["", "f", "12", "tuna", "not a friday at all", "31 february", "in 0 days", "2026-13-01", "40/40", "t"])).toEqual(Array(10).fill(null));
  });
});

describe("a day at the end of a name", () => {
  it("is told from the name", () => {
    setReader({ locale: "en-GB", firstDay: 1 });
    expect(dayAtEnd("Call Bob on friday", NOW)).toEqual({ day: "2026-11-27", words: "on friday", rest: "Call Bob" });
    expect(dayAtEnd("Pay the rent in 3 days", NOW)).toEqual({ day: "2026-11-29", words: "in 3 days", rest: "Pay the rent" });
    expect(dayAtEnd("Book a table next friday", NOW)?.words).toBe("next friday");
  });

  it("takes no short word of the name along", () => {
    setReader({ locale: "en-GB", firstDay: 1 });
    expect(dayAtEnd("Call Bob friday", NOW)).toEqual({ day: "2026-11-27", words: "friday", rest: "Call Bob" });
    expect(dayAtEnd("Call Ann 12 may", NOW)).toEqual({ day: "2027-05-12", words: "12 may", rest: "Call Ann" });
    expect(dayAtEnd("Call Ann by the 12th of may", NOW)?.rest).toBe("Call Ann");
  });

  it("is not looked for in what only looks like one", () => {
    setReader({ locale: "en-GB", firstDay: 1 });
    for (const name of ["tomorrow", "Look at the sun", "Plan next week", "Mix it 3/4", "What happened yesterday", "Chapter 12", "Friday meeting"]) expect(dayAtEnd(name, NOW)).toBeNull();
    setReader({ locale: "de-DE" });
    expect([dayAtEnd("Webstuhl Montage", NOW), dayAtEnd("Webstuhl am Montag", NOW)?.rest]).toEqual([null, "Webstuhl"]);
  });
});

describe("a day within a name", () => {
  it.each([
    ["en-GB", "Call Ada tomorrow about the loom", "tomorrow"], ["de-DE", "Ada morgen wegen des Webstuhls anrufen", "morgen"], ["es-ES", "Llamar a Ada mañana por el telar", "mañana"],
    ["fr-FR", "Appeler Ada demain pour le métier", "demain"], ["it-IT", "Chiamare Ada domani per il telaio", "domani"], ["ja-JP", "明日エイダに電話する", "明日"], ["ko-KR", "에이다에게 내일 전화하기", "내일"],
    ["nl-NL", "Ada morgen bellen over het weefgetouw", "morgen"], ["pl-PL", "Zadzwonić jutro do Ady", "jutro"], ["pt-BR", "Ligar para Ada amanhã sobre o tear", "amanhã"],
    ["ru-RU", "Позвонить завтра Аде", "завтра"], ["sv-SE", "Ringa Ada i morgon om vävstolen", "i morgon"], ["zh-TW", "請明天打電話給艾達", "明天"],
  ])("is offered in %s", (locale, name, words) => {
    setReader({ locale, firstDay: 1 });
    expect(dayWithin(name, NOW)).toEqual({ day: "2026-11-27", words });
  });

  it("is not looked for in what only looks like one", () => {
    setReader({ locale: "en-GB", firstDay: 1 });
    for (const name of ["tomorrow", "Look at the sun today's", "Mix it 3/4 with water", "What happened yesterday at noon", "Chapter 12 of the book", "Ask May about 12"]) expect(dayWithin(name, NOW)).toBeNull();
    expect(dayWithin("Send it on friday to Bob", NOW)?.words).toBe("on friday");
  });
});
