import { isKind, type Kind } from "./kinds.ts";
import { isLanguage, type Language } from "./messages/index.ts";

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly referenceDate: string;
  readonly hidden: ReadonlySet<Kind>;
  readonly language: Language;
}

/** Browsers take longer addresses, but what people send them through does not. */
export const LONGEST_LINK = 16_000;

/** Longer texts are not unpacked: a short link can unfold without end. */
const LONGEST_TEXT = 2_000_000;

/** Writes a text and its settings behind the `#` of an address, which browsers send to no server. */
export async function toHash({ text, referenceDate, hidden, language }: Shared): Promise<string> {
  const parameters = new URLSearchParams({ lang: language });
  if (referenceDate !== "") parameters.set("date", referenceDate);
  if (hidden.size > 0) parameters.set("hide", [...hidden].join("."));
  parameters.set("text", await pack(text));
  return `#${parameters}`;
}

/** Reads what a link carries. Whatever it does not say, or says wrong, is left out. */
export async function fromHash(hash: string): Promise<Partial<Shared>> {
  const parameters = new URLSearchParams(hash.slice(1));
  const language = parameters.get("lang") ?? "";
  const referenceDate = parameters.get("date") ?? "";
  const packed = parameters.get("text");
  const text = packed === null ? undefined : await unpack(packed);
  if (text === undefined) return isLanguage(language) ? { language } : {};
  const hidden = new Set((parameters.get("hide") ?? "").split(".").filter(isKind));
  return {
    text,
    hidden,
    referenceDate: /^\d{4}-\d\d-\d\d$/u.test(referenceDate) ? referenceDate : "",
    ...(isLanguage(language) && { language }),
  };
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed: string): Promise<string | undefined> {
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await readText(stream.pipeThrough(new TextDecoderStream()));
  } catch {
    return undefined;
  }
}

async function readText(stream: ReadableStream<string>): Promise<string | undefined> {
  const reader = stream.getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > LONGEST_TEXT) {
      await reader.cancel();
      return undefined;
    }
  }
  return text;
}
