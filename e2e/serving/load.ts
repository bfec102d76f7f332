import { Agent, request } from "node:http";

/** What went wrong and right while requests were made. */
export interface Load {
  /** How many answers came, whole. */
  answered: () => number;
  /** What did not come, or not as it had to. */
  failures: string[];
  /** Ends the requests and waits for those under way. */
  stop: () => Promise<void>;
}

/**
 * Asks for paths again and again over as many connections as asked, each of
 * which sends its next request once the last was answered.
 *
 * @param check - says what is wrong with an answer, if anything is
 */
export function startLoad(
  port: number,
  paths: readonly string[],
  connections: number,
  check: (path: string, status: number, body: Buffer) => string | undefined = (
    _path,
    status,
  ) => (status === 200 ? undefined : `status ${status}`),
): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  let answered = 0;
  let running = true;
  const client = async (first: number) => {
    for (let turn = first; running; turn += 1) {
      const path = paths[turn % paths.length] ?? "/";
      const wrong = await askOnce(agent, port, path)
        .then(({ status, body }) => check(path, status, body))
        .catch((error: unknown) => String(error));
      if (wrong === undefined) answered += 1;
      else failures.push(`${path}: ${wrong}`);
    }
  };
  const clients = Array.from({ length: connections }, (_, index) =>
    client(index * 7),
  );
  return {
    answered: () => answered,
    failures,
    async stop() {
      running = false;
      await Promise.all(clients);
      agent.destroy();
    },
  };
}

function askOnce(
  agent: Agent,
  port: number,
  path: string,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(
      { port, path, agent, headers: { "Accept-Encoding": "br" } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks),
          }),
        );
      },
    )
      .once("error", reject)
      .end();
  });
}
