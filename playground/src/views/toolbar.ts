import { byId } from "../element.ts";
import { EXAMPLES } from "../examples.ts";
import { LANGUAGES } from "../messages/index.ts";
import { fillChoice } from "../speak.ts";
import { changed, type State, type Store } from "../state.ts";

/** Larger files are for the command: the field one types into is slow with them, whatever reads it. */
const LARGEST_FILE = 2_000_000;

/** Where a text comes from: a file, an example; the day it was written; whether one writes or reads. */
export function showToolbar(store: Store): void {
  listenToFiles(store);
  showExamples(store);
  showReferenceDate(store);
  showMode(store);
}

function listenToFiles(store: Store): void {
  const file = byId("file", HTMLInputElement);
  const scroller = byId("scroller", HTMLElement);
  file.addEventListener("change", () => {
    openFile(store, file.files?.[0]);
    // So that the same file can be opened again.
    file.value = "";
  });
  scroller.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  scroller.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    openFile(store, dropped);
  });
}

async function openFile(store: Store, file: File | undefined): Promise<void> {
  if (!file) return;
  const messages = LANGUAGES[store.now.language];
  if (file.size > LARGEST_FILE) return store.update({ notice: messages.fileTooLarge });
  store.update(newText(await file.text()));
}

/** A text in place of another: nothing of the old one is selected any more. */
export function newText(text: string): Pick<State, "text" | "selected" | "current" | "notice"> {
  // As a field writes line breaks, so that its offsets are ours.
  return {
    text: text.replace(/\r\n?/gu, "\n"),
    selected: undefined,
    current: undefined,
    notice: "",
  };
}

function showExamples(store: Store): void {
  const example = byId("example", HTMLSelectElement);
  example.addEventListener("change", () => {
    const chosen = EXAMPLES[Number(example.value)];
    if (chosen) store.update({ ...newText(chosen.text), referenceDate: "" });
  });
  store.add((now, before) => {
    if (!changed(now, before, "language", "text")) return;
    const chosen = EXAMPLES.findIndex(({ text }) => text === now.text);
    const options = EXAMPLES.map(({ title }, i) => [String(i), title] as const);
    const { chooseExample } = LANGUAGES[now.language];
    if (changed(now, before, "language")) {
      fillChoice(example, [["", chooseExample], ...options], String(chosen));
    }
    example.value = chosen < 0 ? "" : String(chosen);
  });
}

function showReferenceDate(store: Store): void {
  const referenceDate = byId("reference-date", HTMLInputElement);
  referenceDate.addEventListener("change", () => {
    store.update({ referenceDate: referenceDate.value });
  });
  store.add((now) => {
    if (referenceDate.value !== now.referenceDate) referenceDate.value = now.referenceDate;
  });
}

function showMode(store: Store): void {
  const mode = byId("mode", HTMLFieldSetElement);
  const inputs = [...mode.querySelectorAll("input")];
  mode.addEventListener("change", () => {
    store.update({ isReading: inputs.some(({ value, checked }) => checked && value === "read") });
  });
  store.add((now) => {
    for (const input of inputs) input.checked = (input.value === "read") === now.isReading;
  });
}
