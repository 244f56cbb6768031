// What the build adds: `vite.config.ts`.
declare module "virtual:first-story" {
  export const FIRST_STORY: import("./reader.ts").Found;
}
