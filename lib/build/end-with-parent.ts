/** How often a process looks for its parent, in milliseconds. */
const interval = 500;

/**
 * Ends this process once the one that started it is gone, so that a killed
 * build leaves nothing behind that goes on writing.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, interval);
  timer.unref();
}
