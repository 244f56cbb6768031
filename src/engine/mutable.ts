/**
 * A type whose fields may still be written: for an object that is being made.
 *
 * Optional fields are assigned one after the other, not spread from objects made for the purpose, which takes V8 ten times as long.
 */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
