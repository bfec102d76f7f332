import { expect, test, type Browser, type Page } from "@playwright/test";

import { openView, views } from "../views";
import { findDirectiveExamples, type Area } from "./directive-examples";
import {
  picturePath,
  reviewedPictures,
  reviewedVersion,
  screens,
} from "./reviewed-pictures";

const referencePage = "/guide/directives/";

/** Where a very long page is cut, in CSS pixels. */
const longestPage = 4000;

for (const screen of screens) {
  test.describe(`at ${screen.width} px, ${screen.theme}`, () => {
    test.use({
      viewport: { width: screen.width, height: 900 },
      colorScheme: screen.theme,
    });

    for (const [view, path] of Object.entries(views)) {
      test(`the view « ${view} » looks as reviewed`, async ({
        page,
        browser,
      }) => {
        await openWhole(page, path);
        const height = await page.evaluate(
          () => document.documentElement.scrollHeight,
        );
        const picture = picturePath(`views/${view}`, screen);
        await expectReviewed(page, browser, picture, {
          x: 0,
          y: 0,
          width: screen.width,
          height: Math.min(height, longestPage),
        });
      });
    }

    test("every example of a directive looks as reviewed", async ({
      page,
      browser,
    }) => {
      test.setTimeout(600_000);
      await openWhole(page, referencePage);
      for (const { subject, area } of await findDirectiveExamples(page)) {
        const picture = picturePath(subject, screen);
        await expectReviewed(page, browser, picture, area);
      }
    });
  });
}

test("every directive has an example, and every reviewed picture a subject", async ({
  page,
}) => {
  await openWhole(page, referencePage);
  const examples = (await findDirectiveExamples(page)).map(
    ({ subject }) => subject,
  );
  for (const directive of await page.locator(".parution-body > h2").all()) {
    const name = await directive.innerText();
    expect(examples.join("\n"), name).toContain(`directives/${name}/`);
  }
  const subjects = [
    ...Object.keys(views).map((view) => `views/${view}`),
    ...examples,
  ];
  const wanted = new Set(
    screens.flatMap((screen) =>
      subjects.map((subject) => picturePath(subject, screen)),
    ),
  );
  expect(
    reviewedPictures().filter((picture) => !wanted.has(picture)),
    "pictures that nothing is compared with: npm run pictures removes them",
  ).toEqual([]);
});

/** Opens a page with every image and typeface in its place. */
async function openWhole(page: Page, path: string): Promise<void> {
  await openView(page, path, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all(Array.from(document.images, (image) => image.decode()));
    await document.fonts.ready;
    // What pages weigh changes with each of them; how it is shown does not.
    if (!location.pathname.endsWith("/ecoconception/")) return;
    for (const cell of document.querySelectorAll("main td")) {
      cell.textContent = (cell.textContent ?? "").replace(/\d/g, "0");
    }
  });
}

/** Compares a part of a page with its reviewed picture; the test goes on if they differ. */
async function expectReviewed(
  page: Page,
  browser: Browser,
  picture: string,
  clip: Area,
): Promise<void> {
  const made = reviewedVersion();
  const version = browser.version();
  const warning =
    made === undefined || made === version
      ? ""
      : `: the reviewed pictures were made by Chromium ${made}, this is ${version}, which may draw otherwise`;
  await expect
    .soft(page, picture + warning)
    .toHaveScreenshot(picture.split("/"), { fullPage: true, clip });
}
