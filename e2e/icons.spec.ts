import { expect, test } from "@playwright/test";

import { componentSite, demonstrationSite } from "./served-sites";

test("browsers find an icon where they ask for one", async ({
  page,
  request,
}) => {
  for (const { url } of [componentSite, demonstrationSite]) {
    const icon = await request.get(`${url}/favicon.ico`);
    expect(icon.status()).toBe(200);
    expect(icon.headers()["content-type"]).toBe("image/x-icon");
    const touch = await request.get(`${url}/apple-touch-icon.png`);
    expect(touch.status()).toBe(200);
    expect(touch.headers()["content-type"]).toBe("image/png");

    await page.goto(`${url}/`);
    const icons = await page
      .locator("head link:is([rel=icon], [rel=apple-touch-icon])")
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLLinkElement).href),
      );
    expect(icons.map((href) => /[^.]*$/.exec(href)?.[0])).toEqual([
      "ico",
      "svg",
      "png",
    ]);
    const manifest = await request.get(`${url}/manifest.webmanifest`);
    const { icons: more } = (await manifest.json()) as {
      icons: { src: string }[];
    };
    const { origin } = new URL(url);
    for (const href of [...icons, ...more.map(({ src }) => origin + src)]) {
      expect((await request.get(href)).status(), href).toBe(200);
    }
  }
});
