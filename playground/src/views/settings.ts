import { byId } from "../element.ts";
import { isLanguage, LANGUAGES } from "../messages/index.ts";
import { fillChoice, speak } from "../speak.ts";
import { APPEARANCES, type Appearance, changed, type Store } from "../state.ts";

const LANGUAGE_NAMES = [
  ["az", "Azərbaycanca"],
  ["en", "English"],
] as const;

/** The language of the page, and whether it is light or dark. Both are remembered on this machine. */
export function showSettings(store: Store): void {
  const language = byId("language", HTMLSelectElement);
  const appearance = byId("appearance", HTMLSelectElement);
  language.addEventListener("change", () => {
    if (isLanguage(language.value)) store.update({ language: language.value });
  });
  appearance.addEventListener("change", () => {
    store.update({ appearance: appearance.value as Appearance });
  });
  store.add((now, before) => {
    if (changed(now, before, "language")) {
      speak(LANGUAGES[now.language], now.language);
      fillChoice(language, LANGUAGE_NAMES, now.language);
    }
    if (changed(now, before, "language", "appearance")) {
      const { appearances } = LANGUAGES[now.language];
      const choices = APPEARANCES.map((it) => [it, appearances[it]] as const);
      fillChoice(appearance, choices, now.appearance);
      document.documentElement.dataset.appearance = now.appearance;
    }
    if (before) remember(now);
  });
}

type Settings = Pick<Store["now"], "language" | "appearance">;

/** What was chosen the last time. */
export function recallSettings(): Partial<Settings> {
  const { language = "", appearance = "" } = readMemory();
  return {
    ...(isLanguage(language) && { language }),
    ...(isAppearance(appearance) && { appearance }),
  };
}

function isAppearance(name: string): name is Appearance {
  return (APPEARANCES as readonly string[]).includes(name);
}

function remember({ language, appearance }: Settings): void {
  try {
    localStorage.setItem("varliq", JSON.stringify({ language, appearance }));
  } catch {
    // Some browsers forbid it: then the page forgets.
  }
}

function readMemory(): Partial<Record<keyof Settings, string>> {
  try {
    return JSON.parse(localStorage.getItem("varliq") ?? "{}");
  } catch {
    return {};
  }
}
