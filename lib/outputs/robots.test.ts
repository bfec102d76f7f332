import { describe, expect, it } from "vitest";

import { testLibrary } from "../library/test-library";
import { robotsOutput } from "./robots";

const site = (more = "") =>
  testLibrary({}, `url: https://exemple.gouv.fr/aide\n${more}`);

describe("robots.txt", () => {
  it("lets robots read everything, and says where the list of pages is", async () => {
    const { path, make } = robotsOutput(site());
    expect(path).toBe("/robots.txt");
    expect(await make()).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://exemple.gouv.fr/aide/sitemap.xml\n",
    );
  });

  it("asks those that train models to abstain when the settings do", async () => {
    const text = await robotsOutput(site("robots: { ai: deny }")).make();
    const [everyone, training] = text.split("\n\n");
    expect(everyone).toBe("User-agent: *\nAllow: /");
    expect(training).toContain("User-agent: GPTBot\n");
    expect(training).toContain("User-agent: ClaudeBot\n");
    expect(training).not.toContain("Googlebot");
    expect(training?.endsWith("\nDisallow: /")).toBe(true);
  });

  it("closes pages that show drafts to all", async () => {
    const text = await robotsOutput({ ...site(), showsDrafts: true }).make();
    expect(text).toBe("User-agent: *\nDisallow: /\n");
  });
});
