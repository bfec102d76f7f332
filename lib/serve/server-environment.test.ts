import { describe, expect, it } from "vitest";

import { readServerEnvironment } from "./server-environment";

const read = (variables: Record<string, string> = {}) =>
  readServerEnvironment({ NODE_ENV: "production", ...variables });

describe("the server's variables", () => {
  it("may say nothing: port 3000, every address, no line a request, no proxy", () => {
    const { isTrusted, ...rest } = read();
    expect(rest).toEqual({
      port: 3000,
      host: undefined,
      logLevel: "info",
      logRequests: false,
    });
    expect(isTrusted("127.0.0.1", 0)).toBe(false);
  });

  it("name the proxies to believe, by address, network or word", () => {
    const { isTrusted } = read({
      TRUSTED_PROXIES: "loopback, 10.0.0.0/8 192.0.2.7",
    });
    for (const address of ["127.0.0.1", "::1", "10.1.2.3", "192.0.2.7"]) {
      expect(isTrusted(address, 0), address).toBe(true);
    }
    expect(isTrusted("192.0.2.8", 0)).toBe(false);
  });

  it("are refused in French, each with its mend", () => {
    for (const [name, value, mend] of [
      ["LOG_LEVEL", "verbose", "→ Donnez à la variable LOG_LEVEL"],
      ["LOG_REQUESTS", "oui", "→ Donnez-lui 1 ou 0."],
      ["TRUSTED_PROXIES", "10.0.0.0/99", "→ Donnez à la variable TRUSTED"],
      ["PORT", "80a", "→ Donnez à la variable PORT"],
    ] as const) {
      expect(() => read({ [name]: value }), name).toThrow(mend);
      expect(() => read({ [name]: value }), name).toThrow(value);
    }
  });
});
