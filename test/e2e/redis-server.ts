import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** A Redis server of its own, on a free port, that keeps its data in an append-only file. */
export interface RedisServer {
  readonly url: string;
  /** Ends the server, and starts it again on the same file after a while. */
  restart(pause: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "varliq-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await start(port, folder, url);
  const end = async (): Promise<void> => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  };
  return {
    url,
    async restart(pause) {
      await end();
      await sleep(pause);
      server = await start(port, folder, url);
    },
    async stop() {
      await end();
      await rm(folder, { recursive: true });
    },
  };
}

async function start(port: number, folder: string, url: string): Promise<ChildProcess> {
  const server = spawn(
    "redis-server",
    ["--port", String(port), "--dir", folder, "--appendonly", "yes", "--save", ""],
    { stdio: "ignore" },
  );
  const failed = once(server, "error").then(([error]: Error[]) => {
    throw new Error(`no redis-server (apt-get install redis-server): ${error?.message}`);
  });
  await Promise.race([failed, untilItAnswers(url)]);
  return server;
}

async function untilItAnswers(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on("error", () => {});
  // It refuses commands while it reads its file.
  for (;;) {
    const answer = await redis.ping().catch(() => "");
    if (answer === "PONG") break;
    await sleep(50);
  }
  redis.disconnect();
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
