import { defineLabelledRules } from "../code/labelled.ts";

/**
 * Seven digits and capitals, both of them; I and O are not used, since they look like 1 and 0. Only what it is called tells it from
 * the name of a product.
 */
export const finRules = defineLabelledRules(
  "fin",
  /(?=\d{0,6}[A-Z])(?=[A-Z]{0,6}\d)[0-9A-HJ-NP-Z]{7}(?![\p{L}\d])/uy,
);
