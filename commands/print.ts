import {
  formatFinding,
  isError,
  summarizeFindings,
  type Finding,
} from "../lib/problems";

/** Says what a command is doing, in one line; on a terminal, the line is kept up to date. */
export interface Progress {
  step: (text: string) => void;
  count: (done: number, total: number) => void;
  end: () => void;
}

export function createProgress(
  output: NodeJS.WriteStream = process.stdout,
): Progress {
  let current = "";
  let shown = false;
  const close = () => {
    if (shown && output.isTTY) output.write("\n");
    shown = false;
  };
  return {
    step(text) {
      close();
      current = text;
      output.write(output.isTTY ? text : `${text}\n`);
      shown = true;
    },
    count(done, total) {
      if (output.isTTY) output.write(`\r\u001b[K${current} ${done}/${total}`);
    },
    end: close,
  };
}

/** Writes every problem and their number to the error output; tells whether one is an error. */
export function printFindings(findings: readonly Finding[]): boolean {
  for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
  if (findings.length > 0) console.error(summarizeFindings(findings));
  return findings.some(isError);
}
