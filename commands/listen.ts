import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { EnvironmentError } from "../lib/environment";

/** Starts a server and gives the port that it listens on; explains a port that is taken. */
export async function listen(
  server: Server,
  port: number,
  host: string | undefined,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    throw explain(error, port, host);
  });
  return (server.address() as AddressInfo).port;
}

function explain(
  error: unknown,
  port: number,
  host: string | undefined,
): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  switch (code) {
    case "EADDRINUSE":
      return new EnvironmentError(
        `Le port ${port} est déjà utilisé par un autre programme.\n→ Arrêtez-le, ou choisissez un autre port : PORT=${port + 1} npm start`,
      );
    case "EACCES":
      return new EnvironmentError(
        `Le port ${port} est réservé à l’administrateur de la machine.\n→ Choisissez un port au-dessus de 1023 : PORT=3000 npm start`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new EnvironmentError(
        `L’adresse « ${host} » n’est pas de cette machine.\n→ Corrigez la variable HOST, ou retirez-la.`,
      );
    default:
      return error;
  }
}
