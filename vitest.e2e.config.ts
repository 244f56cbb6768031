import { defineConfig } from "vitest/config";

/** Tests that need Debian packages: a Redis server. Run by `npm run test:e2e`. */
export default defineConfig({
  test: {
    include: ["test/e2e/*.e2e.test.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
