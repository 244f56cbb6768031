import { byId } from "../element.ts";
import { LANGUAGES } from "../messages/index.ts";
import { sayNumber } from "../say.ts";
import { LONGEST_LINK, toHash } from "../share-link.ts";
import { changed, type Store } from "../state.ts";

/** How much was found, and the ways to take it along. */
export function showFoot(store: Store): void {
  const counts = byId("counts", HTMLElement);
  const notice = byId("notice", HTMLElement);
  byId("share", HTMLButtonElement).addEventListener("click", () => share(store));
  byId("copy", HTMLButtonElement).addEventListener("click", () => copyJson(store));
  store.add((now, before) => {
    if (changed(now, before, "notice")) notice.textContent = now.notice;
    if (!changed(now, before, "found", "language")) return;
    const { text, extraction } = now.found;
    const { events, mentions, ...entities } = extraction;
    const names = Object.values(entities).reduce((sum, list) => sum + list.length, 0);
    const messages = LANGUAGES[now.language];
    counts.textContent = messages.counts({
      characters: sayNumber(text.length, messages),
      names: sayNumber(names, messages),
      events: sayNumber(events.length, messages),
    });
  });
}

/** Puts the text and its settings into the address, and the address on the clipboard. */
async function share(store: Store): Promise<void> {
  const messages = LANGUAGES[store.now.language];
  const hash = await toHash(store.now);
  if (hash.length > LONGEST_LINK) return store.update({ notice: messages.tooLongToShare });
  // Not `location.hash`, which would tell the page to read its own link.
  history.replaceState(null, "", hash);
  const isCopied = await copy(location.href);
  store.update({ notice: isCopied ? messages.linkCopied : messages.linkInAddress });
}

async function copyJson(store: Store): Promise<void> {
  const messages = LANGUAGES[store.now.language];
  const json = JSON.stringify(store.now.found.extraction, null, 2);
  const isCopied = await copy(json);
  if (!isCopied) save(json);
  store.update({ notice: isCopied ? messages.jsonCopied : messages.jsonSaved });
}

/** Without a secure connection, or without leave, there is no clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(json: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = "varliq.json";
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
