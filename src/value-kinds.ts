import { date } from "./entities/date/index.ts";
import { duration } from "./entities/duration/index.ts";
import type { Kind } from "./entities/kind.ts";
import { money } from "./entities/money/index.ts";
import { percent } from "./entities/percent/index.ts";
import { set } from "./entities/set/index.ts";
import { time } from "./entities/time/index.ts";

/** Kinds of values that are found unless others are asked for. They are the same whatever names are known. */
export const VALUE_KINDS: readonly Kind[] = [date, time, duration, set, money, percent];
