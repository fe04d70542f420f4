// What the server refused, in its words.

/** `field: Sentence` → both; a refusal that concerns no field has none. */
const NAMED = /^([a-z_][\w.[\]-]*): (.+)$/s;

export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    /** The sentence for people, without the field's name. */
    readonly sentence: string,
    /** The field that caused it, as the API names it. */
    readonly field: string | null = null,
    /** Seconds after which one may ask again. */
    readonly retryAfter: number | null = null,
    /** The whole answer: a conflict of rich text carries both texts. */
    readonly body: unknown = null,
  ) {
    super(sentence);
  }

  /** Asking again, unchanged, may succeed. */
  get isPassing(): boolean {
    return this.status === 429 || this.status === 408 || this.status >= 500;
  }
}

/** The network did not carry it: nobody knows whether it arrived. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

interface Envelope {
  errors?: { message?: string }[];
}

/** An answer that is no success → what to tell. */
export async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => "");
  let body: Envelope | null = null;
  try {
    body = JSON.parse(text) as Envelope;
  } catch {
    body = null;
  }
  const message = body?.errors?.[0]?.message ?? response.statusText;
  const named = NAMED.exec(message);
  const after = Number(response.headers.get("retry-after"));
  return new ApiError(response.status, named?.[2] ?? message, named?.[1] ?? null, after > 0 ? after : null, body);
}
