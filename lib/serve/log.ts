import { pino, type LevelWithSilent, type Logger } from "pino";

export const logLevels = [
  "silent",
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
] as const satisfies readonly LevelWithSilent[];

export type LogLevel = (typeof logLevels)[number];

/** What a server says to its operator: one line of JSON an event, on the standard output. */
export type Log = Pick<Logger, "error" | "warn" | "info" | "debug">;

export function createLog(level: LogLevel): Log {
  return pino({
    level,
    // The process and the machine are known to whatever collects the lines.
    base: null,
    messageKey: "message",
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
  });
}
