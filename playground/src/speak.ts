import { element } from "./element.ts";
import type { Messages } from "./messages/index.ts";

/** Puts the messages of a language where `index.html` asks for them: `data-says`, `data-says-label`, `data-says-placeholder`. */
export function speak(messages: Messages, language: string): void {
  document.documentElement.lang = language;
  document.title = messages.title;
  for (const node of document.querySelectorAll<HTMLElement>("[data-says]")) {
    node.textContent = messageOf(messages, node.dataset.says!);
  }
  for (const node of document.querySelectorAll<HTMLElement>("[data-says-label]")) {
    node.setAttribute("aria-label", messageOf(messages, node.dataset.saysLabel!));
  }
  for (const node of document.querySelectorAll<HTMLTextAreaElement>("[data-says-placeholder]")) {
    node.placeholder = messageOf(messages, node.dataset.saysPlaceholder!);
  }
}

function messageOf(messages: Messages, name: string): string {
  const message = messages[name as keyof Messages];
  if (typeof message !== "string") throw new Error(`The page asks for a message ${name}.`);
  return message;
}

/** Fills a choice with values and what they are called. */
export function fillChoice(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
): void {
  select.replaceChildren(
    ...options.map(([value, name]) =>
      element("option", { value, selected: value === chosen }, name),
    ),
  );
}
