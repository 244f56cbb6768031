import { FIRST_STORY } from "virtual:first-story";
import type { Extraction } from "varliq";
import { chooseLanguage, LANGUAGES } from "./messages/index.ts";
import { Reader } from "./reader.ts";
import { fromHash } from "./share-link.ts";
import { changed, Store } from "./state.ts";
import { showFoot } from "./views/foot.ts";
import { showLegend } from "./views/legend.ts";
import { showResults } from "./views/results.ts";
import { showSelection } from "./views/selection.ts";
import { recallSettings, showSettings } from "./views/settings.ts";
import { showText } from "./views/text.ts";
import { newText, showToolbar } from "./views/toolbar.ts";

const NOTHING: Extraction = {
  people: [],
  countries: [],
  places: [],
  organisations: [],
  dates: [],
  events: [],
  others: [],
  mentions: [],
};

/** As in `styles.css`. */
const wide = matchMedia("(min-width: 60rem)");

// First of all, as it takes the library a moment to get ready.
const reader = new Reader(
  (found) => store.update({ found }),
  () => store.update({ notice: LANGUAGES[store.now.language].cannotRead }),
);

const linked = await fromHash(location.hash);
const store = new Store({
  text: FIRST_STORY.text,
  referenceDate: "",
  hidden: new Set(),
  language: chooseLanguage(navigator.languages),
  appearance: "auto",
  view: wide.matches ? "names" : "text",
  isWide: wide.matches,
  // A finger that touches a name wants to know about it, not a keyboard.
  isReading: matchMedia("(pointer: coarse)").matches,
  selected: undefined,
  current: undefined,
  found: linked.text === undefined ? FIRST_STORY : { text: "", extraction: NOTHING },
  notice: "",
  ...recallSettings(),
  ...linked,
});

store.add((now, before) => {
  if (changed(now, before, "text", "referenceDate")) reader.read(now.text, now.referenceDate);
});

showSettings(store);
showToolbar(store);
showLegend(store);
showText(store);
showSelection(store);
showFoot(store);
showResults(store);

wide.addEventListener("change", ({ matches: isWide }) => {
  const { view } = store.now;
  store.update({ isWide, view: isWide && view === "text" ? "names" : view });
});
addEventListener("hashchange", async () => {
  const { text, ...settings } = await fromHash(location.hash);
  if (text !== undefined) store.update({ ...settings, ...newText(text) });
});

if (import.meta.env.PROD) navigator.serviceWorker?.register("./service-worker.js");
