import { expect, it } from "vitest";

import { testLibrary } from "../library/test-library";
import { manifestOutput } from "./manifest";

it("the manifest names the site and the DSFR's icons, under the base path", async () => {
  const library = testLibrary({}, "name: A « & »\nurl: https://x.gouv.fr/aide");
  const { path, make } = manifestOutput(library, {
    icons: {
      favicon: "",
      faviconSvg: "",
      appleTouch: "",
      application: [{ path: "/_parution/icone.png", size: 192 }],
    },
  });
  expect(path).toBe("/manifest.webmanifest");
  expect(JSON.parse(await make())).toMatchObject({
    name: "A « & »",
    lang: "fr",
    start_url: "/aide/",
    icons: [
      { src: "/aide/_parution/icone.png", sizes: "192x192", type: "image/png" },
    ],
  });
});
