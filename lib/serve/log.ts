import { writeSync } from "node:fs";
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

export function createLog(
  level: LogLevel,
  write: (line: string) => void = writeLine,
): Log {
  return pino(
    {
      level,
      // The process and the machine are known to whatever collects the lines.
      base: null,
      messageKey: "message",
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
}

/** A line that cannot be written is lost: a full disk of logs stops no site. */
function writeLine(line: string): void {
  try {
    writeSync(process.stdout.fd, line);
  } catch {
    // Nowhere is left to say it.
  }
}
