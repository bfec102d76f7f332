import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file anew beside itself, then puts it in its place: a full disk or
 * a killed process loses nothing, and no reader sees half of it. Rejects when
 * it cannot be written; the file is then as it was.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  options: { mode?: number } = {},
): Promise<void> {
  const draft = join(
    dirname(path),
    `.${basename(path)}.${process.pid}.parution-tmp`,
  );
  try {
    const file = await open(draft, "w", options.mode);
    try {
      await file.writeFile(content);
      // Or a power cut may leave the name without its content.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
