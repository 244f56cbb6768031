import { styleText } from "node:util";
import { type Paint, UNPAINTED } from "../formats/underline.ts";
import type { Streams } from "./command.ts";

type Style = Parameters<typeof styleText>[0];

/** Underlined or bold too, so that nothing is told by colour alone. */
const STYLES: Readonly<Record<Parameters<Paint>[1], Style>> = {
  heading: "bold",
  event: ["bold", "white"],
  person: "cyan",
  country: "green",
  place: "greenBright",
  organisation: "yellow",
  "named-event": "magenta",
  date: "blueBright",
  time: "blueBright",
  duration: "blueBright",
  set: "blueBright",
  money: "magentaBright",
  percent: "magentaBright",
  email: "blue",
  url: "blue",
  phone: "blue",
  iban: "blue",
  fin: "blue",
  voen: "blue",
  plate: "blue",
  quantity: "magentaBright",
  cardinal: "magentaBright",
  ordinal: "magentaBright",
  nationality: "green",
  language: "green",
};

/** Is standard output a terminal that has colours, and `NO_COLOR` not set? */
export function writesColors({ stdout }: Streams): boolean {
  return stdout.hasColors?.() === true;
}

export function createPaint(hasColors: boolean): Paint {
  if (!hasColors) return UNPAINTED;
  // Node would ask the real standard output again, which need not be ours.
  return (text, role) => styleText(STYLES[role], text, { validateStream: false });
}
