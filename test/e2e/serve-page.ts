import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const configFile = `${root}/playground/vite.config.ts`;

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page as it is published. */
export function buildPage(): void {
  // Vitest says `test` here, and the page would not be the published one.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync("npm", ["run", "--silent", "page"], { cwd: root, env, stdio: "pipe" });
}

/** Serves the page that was built. */
export async function servePage(): Promise<ServedPage> {
  const options = { host: "127.0.0.1", port: 0 };
  const server = await preview({ configFile, preview: options, logLevel: "error" });
  const close = (): Promise<void> => {
    // Browsers keep connections open, which `close` alone would wait for.
    if ("closeAllConnections" in server.httpServer) server.httpServer.closeAllConnections();
    return server.close();
  };
  return { url: server.resolvedUrls!.local[0]!, close };
}
