import { readFile } from "node:fs/promises";

import { sumOf } from "../library/kept-readings";
import { replaceFile } from "./replace-file";

/**
 * A text, which is made only where the file that keeps it has none, or one that
 * was made of something else. One that is damaged is made anew; one that cannot
 * be written is made again the next time.
 *
 * @param from - changes with all that the text is made of
 */
export async function keepText(
  file: string,
  from: string,
  make: () => string | Promise<string>,
): Promise<string> {
  const content = await readFile(file, "utf8").catch(() => "");
  const [sum = ""] = content.split("\n", 1);
  const kept = content.slice(sum.length + 1);
  if (sum === sumOf(from, kept)) return kept;
  const made = await make();
  await replaceFile(file, `${sumOf(from, made)}\n${made}`).catch(
    () => undefined,
  );
  return made;
}
