import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { AlreadyBuilding, withLock } from "./lock";

describe("the lock of a work folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lock-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("gives the task's result, and is free again after it, even when it fails", async () => {
    expect(await withLock(folder, async () => 12)).toBe(12);
    await expect(
      withLock(folder, () => Promise.reject(new Error("raté"))),
    ).rejects.toThrow("raté");
    expect(await withLock(folder, async () => 13)).toBe(13);
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it("lets one task in at a time, and says so to one that waited", async () => {
    let inside = 0;
    let most = 0;
    const task = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await wait(50);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 4 }, () => withLock(folder, task)));
    expect(most).toBe(1);
    await withLock(folder, () =>
      expect(withLock(folder, task)).rejects.toThrow(AlreadyBuilding),
    );
  });

  it("is taken over from a process that is gone, or whose number was used again", async () => {
    for (const holder of ["999999 12", "1 0", "", "n’importe quoi"]) {
      writeFileSync(join(folder, "lock"), holder);
      expect(await withLock(folder, async () => "entré")).toBe("entré");
    }
  });

  it("says why when it cannot be written, instead of waiting for ever", async () => {
    mkdirSync(join(folder, "lock"));
    await expect(withLock(folder, async () => 1)).rejects.toThrow("EISDIR");
  });
});
