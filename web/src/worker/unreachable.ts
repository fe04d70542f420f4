// Where nothing at all is kept (signed out, and no server): the one page without the app, hence with words of its own.

/** Its title, what to know and to do, and the way to try again. */
type Words = readonly [title: string, text: string, again: string];

export const WORDS: Readonly<Record<string, Words>> = {
  en: ["Weft cannot be reached", "Nothing is kept on this device, for nobody is signed in here. Check the connection, then try again.", "Try again"],
  de: ["Weft ist nicht erreichbar", "Auf diesem Gerät ist nichts gespeichert, denn hier ist niemand angemeldet. Prüfen Sie die Verbindung und versuchen Sie es dann erneut.", "Erneut versuchen"],
  es: ["No se puede acceder a Weft", "No hay nada guardado en este dispositivo, porque nadie ha iniciado sesión aquí. Comprueba la conexión y vuelve a intentarlo.", "Reintentar"],
  fr: ["Weft est injoignable", "Rien n’est conservé sur cet appareil, car personne n’y est connecté. Vérifiez la connexion, puis réessayez.", "Réessayer"],
  it: ["Weft non è raggiungibile", "Su questo dispositivo non è conservato nulla, perché nessuno ha effettuato l’accesso. Controlla la connessione e riprova.", "Riprova"],
  ja: ["Weft に接続できません", "この端末では誰もサインインしていないため、何も保存されていません。接続を確認して、もう一度お試しください。", "もう一度試す"],
  ko: ["Weft에 연결할 수 없습니다", "이 기기에는 로그인한 사람이 없어 저장된 내용이 없습니다. 연결을 확인한 뒤 다시 시도하세요.", "다시 시도"],
  nl: ["Weft is niet bereikbaar", "Er is niets op dit apparaat bewaard, want niemand is hier ingelogd. Controleer de verbinding en probeer het opnieuw.", "Opnieuw proberen"],
  pl: ["Nie można połączyć się z Weft", "Na tym urządzeniu nic nie jest przechowywane, bo nikt nie jest tu zalogowany. Sprawdź połączenie i spróbuj ponownie.", "Spróbuj ponownie"],
  "pt-BR": ["Não foi possível acessar o Weft", "Nada está guardado neste dispositivo, pois ninguém entrou aqui. Verifique a conexão e tente novamente.", "Tentar novamente"],
  ru: ["Weft недоступен", "На этом устройстве ничего не сохранено, потому что здесь никто не вошёл. Проверьте подключение и попробуйте снова.", "Попробовать снова"],
  sv: ["Weft kan inte nås", "Inget finns sparat på den här enheten, eftersom ingen är inloggad här. Kontrollera anslutningen och försök igen.", "Försök igen"],
  "zh-TW": ["無法連線至 Weft", "這部裝置上沒有人登入，因此沒有保留任何內容。請檢查連線後再試一次。", "再試一次"],
};

/** The first of the reader's languages that is one of ours; who reads the simplified characters is not served by the others. */
export function spoken(languages: readonly string[]): string {
  for (const tag of languages) {
    const [language = "", ...rest] = tag.toLowerCase().split("-");
    const isOurs = language !== "zh" || rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part));
    const known = Object.keys(WORDS).find((one) => one.split("-")[0] === language);
    if (known && isOurs) return known;
  }
  return "en";
}

function html(language: string): string {
  const [title, text, again] = WORDS[language] as Words;
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${again}</a></p>
</main></html>`;
}

export function unreachable(): Response {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'", "cache-control": "no-store" };
  return new Response(html(spoken(navigator.languages)), { status: 503, headers });
}
