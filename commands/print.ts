import {
  formatProblem,
  isError,
  summarizeProblems,
  type Problem,
} from "../lib/problems";

/** Says what a command is doing, in one line; on a terminal, the line is kept up to date. */
export interface Progress {
  step: (text: string) => void;
  count: (done: number, total: number) => void;
  end: () => void;
}

export function createProgress(output = process.stdout): Progress {
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
export function printProblems(problems: readonly Problem[]): boolean {
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  if (problems.length > 0) console.error(summarizeProblems(problems));
  return problems.some(isError);
}
