/**
 * Many documents, on worker threads of Node.
 *
 * @module varliq/many
 */
export { extractMany, type ManyDocument, type ManyOptions } from "./extract-many.ts";
