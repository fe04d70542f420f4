// Where nothing at all is kept (signed out, and no server): the one page without the app, hence without its words.
const HTML = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Weft cannot be reached</title>
<main>
<h1>Weft cannot be reached</h1>
<p>Nothing is kept on this device, for nobody is signed in here. Check the connection, then try again.</p>
<p><a href="">Try again</a></p>
</main></html>`;

export function unreachable(): Response {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'", "cache-control": "no-store" };
  return new Response(HTML, { status: 503, headers });
}
