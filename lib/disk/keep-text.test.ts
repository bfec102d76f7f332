import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { keepText } from "./keep-text";

let folder = "";
let made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parution-text-"));
  made = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, "kept.css");

/** What a run gets, which makes a text only if it has to. */
const text = (from: string, what: string) =>
  keepText(file(), from, () => {
    made.push(what);
    return what;
  });

describe("a text that is kept", () => {
  it("is made once of the same", async () => {
    expect(await text("un", "p{}\n\na{}\n")).toBe("p{}\n\na{}\n");
    expect(await text("un", "never")).toBe("p{}\n\na{}\n");
    expect(made).toEqual(["p{}\n\na{}\n"]);
  });

  it("may be empty", async () => {
    expect(await text("un", "")).toBe("");
    expect(await text("un", "never")).toBe("");
    expect(made).toEqual([""]);
  });

  it("is made anew of something else", async () => {
    await text("un", "p{}");
    expect(await text("deux", "a{}")).toBe("a{}");
    expect(await text("un", "p{}")).toBe("p{}");
  });

  it("is made anew when it was cut short or changed on the disk", async () => {
    await text("un", "p{}");
    const whole = readFileSync(file(), "utf8");
    for (const damaged of [whole.slice(0, -1), whole.replace("p", "b"), ""]) {
      writeFileSync(file(), damaged);
      expect(await text("un", "p{}")).toBe("p{}");
    }
    expect(made).toHaveLength(4);
  });

  it("is given where it cannot be written", async () => {
    mkdirSync(file());
    expect(await text("un", "p{}")).toBe("p{}");
    expect(await text("un", "p{}")).toBe("p{}");
    expect(made).toHaveLength(2);
  });
});
