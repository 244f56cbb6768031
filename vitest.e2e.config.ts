import { defineConfig } from "vitest/config";

// What needs a browser, Jupyter, a Redis server, other runtimes or a network: npm run test:e2e
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.test.ts"],
    // One file at a time: some of them measure how fast something answers.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ["verbose"],
  },
});
