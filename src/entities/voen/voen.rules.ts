import { defineLabelledRules } from "../code/labelled.ts";

/**
 * Ten digits, the last of which says whose the number is: 1 of a body, 2 of a person. So much is true of many a number; only what
 * it is called tells.
 */
export const voenRules = defineLabelledRules("voen", /\d{3} ?\d{3} ?\d{3}[12](?!\d)/uy);
