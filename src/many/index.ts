export { extractMany, type ManyDocument, type ManyOptions } from "./extract-many.ts";
