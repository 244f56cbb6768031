import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "playground/src/**/*.test.ts"],
    // What needs packages of Debian is `npm run test:e2e`.
    exclude: ["test/e2e/**", "**/node_modules/**"],
    typecheck: { include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
