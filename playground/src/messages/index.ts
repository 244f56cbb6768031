import { az } from "./az.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

export type { Messages } from "./messages.ts";

export const LANGUAGES = { az, en } as const satisfies Record<string, Messages>;
export type Language = keyof typeof LANGUAGES;

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}

/** The first of a reader's languages that the page speaks; Azerbaijani if it speaks none. */
export function chooseLanguage(preferred: readonly string[]): Language {
  const codes = preferred.map((tag) => tag.slice(0, 2));
  return codes.find(isLanguage) ?? "az";
}
