import { createHash } from "node:crypto";

/** As much is hashed at once. */
const enough = 1 << 16;

/**
 * A text that changes with anything in a value: its numbers and texts, in their
 * order, and which of its objects are the same. Functions do not count. Throws
 * for objects that are more than what can be seen of them.
 *
 * @param except - the properties that do not count, wherever they are
 */
export function digestOf(value: unknown, except: ReadonlySet<string>): string {
  const hash = createHash("sha256");
  const seen = new Map<object, number>();
  let text = "";
  const write = (part: string) => {
    text += part;
    if (text.length < enough) return;
    hash.update(text);
    text = "";
  };
  const add = (one: unknown) => {
    if (typeof one === "string") return write(`s${one.length}:${one}`);
    if (typeof one === "function") return;
    if (typeof one !== "object" || one === null) return write(`v${one};`);
    const before = seen.get(one);
    if (before !== undefined) return write(`=${before};`);
    seen.set(one, seen.size);
    if (Array.isArray(one) || one instanceof Set) {
      write("[");
      for (const item of one) add(item);
    } else if (one instanceof Map) {
      write("<");
      for (const [key, item] of one) {
        add(key);
        add(item);
      }
    } else {
      if (!isPlain(one)) {
        throw new Error(`Only plain values have a digest: ${String(one)}`);
      }
      write("{");
      for (const [key, item] of Object.entries(one)) {
        if (except.has(key) || typeof item === "function") continue;
        add(key);
        add(item);
      }
    }
    write("]");
  };
  add(value);
  return hash.update(text).digest("base64url");
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
