import { expect, test, type Page } from "@playwright/test";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { expectNoLayoutShift, watchLayoutShift } from "./layout-shift";
import { demonstrationSite } from "./served-sites";

const image = '<div class="fr-card__header">';

test.describe("cards of a page that comes in pieces", () => {
  let server: Server;
  let url: string;
  /** What is left of the page: each piece begins with the image of a card. */
  let pieces: string[] = [];
  let page: ServerResponse;

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      void (async () => {
        const answer = await fetch(
          demonstrationSite.url + (request.url ?? "/"),
        );
        const type = answer.headers.get("content-type") ?? "";
        response.writeHead(answer.status, { "Content-Type": type });
        if (request.headers["sec-fetch-dest"] !== "document") {
          response.end(Buffer.from(await answer.arrayBuffer()));
          return;
        }
        const [start = "", ...others] = (await answer.text()).split(image);
        pieces = others.map((piece) => image + piece);
        page = response;
        response.write(start);
      })();
    });
    await new Promise<void>((resolve) =>
      server.listen(0, "localhost", resolve),
    );
    const { port } = server.address() as AddressInfo;
    url = `http://localhost:${port}`;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const path of ["/", "/articles/"]) {
    for (const width of [390, 1280]) {
      test(`keep the place of their images: ${path} at ${width} px`, async ({
        browser,
      }) => {
        const tab = await browser.newPage({
          viewport: { width, height: 1500 },
        });
        await watchLayoutShift(tab);
        await tab.goto(url + path, { waitUntil: "commit" });
        const images = tab.locator(".fr-card__header");
        expect(pieces.length).toBeGreaterThan(0);
        for (const [shown, piece] of pieces.entries()) {
          await expect(images).toHaveCount(shown);
          await painted(tab);
          page.write(piece);
        }
        page.end();
        await tab.waitForLoadState();
        await expectNoLayoutShift(tab);
        await tab.close();
      });
    }
  }
});

/** Once the reader sees what has come. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(resolve)),
      ),
  );
}
