import { expect, it } from "vitest";

import { securityHeaders } from "./headers";

const framesOf = (hosts: { video: string[]; embed: string[] }) =>
  /frame-src ([^;]*)/.exec(
    securityHeaders({ hosts })["Content-Security-Policy"] ?? "",
  )?.[1];

it("frames are of the hosts that the settings allow, each once", () => {
  expect(framesOf({ video: ["a.fr", "b.fr"], embed: ["b.fr", "c.fr"] })).toBe(
    "https://a.fr https://b.fr https://c.fr",
  );
});

it("no frame is allowed when no host is", () => {
  expect(framesOf({ video: [], embed: [] })).toBe("'none'");
});
