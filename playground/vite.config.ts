import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { extractEntities } from "../src/index.ts";

const SERVICE_WORKER = "service-worker.js";

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses: the page can stand in any folder of any site.
  base: "./",
  resolve: { alias: { varliq: fileURLToPath(new URL("../src/index.ts", import.meta.url)) } },
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: ["index.html", "src/service-worker.ts"].map(
        (file) => `${import.meta.dirname}/${file}`,
      ),
      output: {
        entryFileNames: ({ name }) =>
          name === "service-worker" ? SERVICE_WORKER : "assets/[name]-[hash].js",
      },
    },
  },
  plugins: [readFirstStory(), listFiles()],
});

/**
 * Reads the story that the page begins with while the page is built, so that it shows at once with its marks. The library gets
 * ready in the meantime, and reads it again.
 */
function readFirstStory(): Plugin {
  const id = "virtual:first-story";
  const folder = fileURLToPath(new URL("../examples", import.meta.url));
  return {
    name: "read-first-story",
    resolveId: (source) => (source === id ? id : undefined),
    load: (loaded) => {
      if (loaded !== id) return undefined;
      const [first] = readdirSync(folder).toSorted();
      const text = readFileSync(`${folder}/${first}`, "utf8").trim();
      return `export const FIRST_STORY = ${JSON.stringify({ text, extraction: extractEntities(text) })};`;
    },
  };
}

/** Tells the service worker which files the page is made of. */
function listFiles(): Plugin {
  return {
    name: "list-files",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle[SERVICE_WORKER];
        if (worker?.type !== "chunk") throw new Error("There is no service worker in the build.");
        const built = Object.keys(bundle).filter((file) => file !== SERVICE_WORKER);
        const files = ["./", ...readdirSync(`${import.meta.dirname}/public`), ...built].toSorted();
        // The names of most files change with them, that of the page does not.
        const version = hash(JSON.stringify(files) + JSON.stringify(bundle["index.html"]));
        const constants = `const FILES=${JSON.stringify(files)},VERSION=${JSON.stringify(version)};\n`;
        worker.code = constants + worker.code;
      },
    },
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
