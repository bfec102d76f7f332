import { compile } from "proxy-addr";

import { EnvironmentError, readPort } from "../environment";
import { logLevels, type LogLevel } from "./log";

/** What an operator asks of the server. */
export interface ServerEnvironment {
  port: number;
  /** Address to listen on, every one of the machine when undefined. */
  host: string | undefined;
  logLevel: LogLevel;
  /** Whether each request is logged. */
  logRequests: boolean;
  /** Whether an address is a proxy of ours, which says whom it speaks for. */
  isTrusted: (address: string, hops: number) => boolean;
}

/** Reads and checks the variables of the server; throws an EnvironmentError. */
export function readServerEnvironment(
  variables: NodeJS.ProcessEnv,
): ServerEnvironment {
  return {
    port: readPort(variables.PORT),
    host: variables.HOST || undefined,
    logLevel: readLogLevel(variables.LOG_LEVEL),
    logRequests: readSwitch("LOG_REQUESTS", variables.LOG_REQUESTS),
    isTrusted: readTrustedProxies(variables.TRUSTED_PROXIES),
  };
}

function readLogLevel(value: string | undefined): LogLevel {
  if (!value) return "info";
  const level = logLevels.find((one) => one === value);
  if (level) return level;
  throw new EnvironmentError(
    `Le niveau de journal « ${value} » n’existe pas.\n→ Donnez à la variable LOG_LEVEL l’un de ceux-ci : ${logLevels.join(", ")}.`,
  );
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (!value || value === "0") return false;
  if (value === "1") return true;
  throw new EnvironmentError(
    `La valeur « ${value} » de la variable ${name} n’est pas comprise.\n→ Donnez-lui 1 ou 0.`,
  );
}

function readTrustedProxies(
  value: string | undefined,
): ServerEnvironment["isTrusted"] {
  const proxies = (value ?? "").split(/[\s,]+/).filter(Boolean);
  try {
    return compile(proxies);
  } catch {
    throw new EnvironmentError(
      `La liste de mandataires « ${value} » n’est pas valide.\n→ Donnez à la variable TRUSTED_PROXIES des adresses ou des réseaux séparés par des virgules, par exemple « loopback, 10.0.0.0/8 ».`,
    );
  }
}
