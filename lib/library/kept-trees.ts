import type { Root } from "hast";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";

import { sumOf } from "./kept-readings";

/** The trees of bodies, in a folder: a file for each, under the key of its reading. */
export interface KeptTrees {
  has: (key: string) => boolean;
  /** Undefined for one that is missing, cut short or damaged. */
  open: (key: string) => Root | undefined;
  /** Removes those of other readings. */
  removeOthers: (keys: ReadonlySet<string>) => Promise<void>;
}

/** What is shown again and again, as a list's pages are, is read once. */
const keptInMemory = 64;

export function openKeptTrees(folder: string): KeptTrees {
  const names = new Set(listNames(folder));
  const recent = new Map<string, Root>();
  return {
    has: (key) => names.has(fileName(key)),
    open: (key) => {
      const tree = recent.get(key) ?? readTree(join(folder, fileName(key)));
      recent.delete(key);
      if (!tree) return undefined;
      recent.set(key, tree);
      const [oldest] = recent.keys();
      if (recent.size > keptInMemory && oldest) recent.delete(oldest);
      return tree;
    },
    removeOthers: async (keys) => {
      const kept = new Set([...keys].map(fileName));
      await pMap(
        listNames(folder).filter((name) => !kept.has(name)),
        (name) => rm(join(folder, name), { force: true }),
        { concurrency: 16 },
      ).catch(() => undefined);
    },
  };
}

/** Gives what keeps trees in a folder. One that cannot be written is only read anew. */
export function keepTreesIn(folder: string): (key: string, tree: Root) => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return () => undefined;
  }
  return (key, tree) => {
    const path = join(folder, fileName(key));
    const json = JSON.stringify(tree);
    try {
      writeFileSync(`${path}.${process.pid}`, `${sumOf(json)} ${json}`);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      // Whoever asks for it finds none.
    }
  };
}

/** Some disks take capitals for small letters, and no key may be another's file. */
function fileName(key: string): string {
  return `${Buffer.from(key, "base64url").toString("hex")}.json`;
}

function readTree(path: string): Root | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf(" ");
    const json = text.slice(end + 1);
    // Only this program writes it, and the sum tells a text that was damaged.
    return text.slice(0, end) === sumOf(json)
      ? (JSON.parse(json) as Root)
      : undefined;
  } catch {
    return undefined;
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
