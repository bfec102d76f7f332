import {
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  draftsSetting,
  EnvironmentError,
  readEnvironment,
  readRenderEnvironment,
  siteAddress,
  withDrafts,
} from "./environment";

describe("the environment", () => {
  let project: string;
  const read = (variables: Record<string, string> = {}) =>
    readEnvironment({ NODE_ENV: "production", ...variables }, project);

  beforeEach(async () => {
    project = await realpath(await mkdtemp(join(tmpdir(), "parution-")));
    await mkdir(join(project, "mon site"));
  });
  afterEach(() => rm(project, { recursive: true }));

  it("may say nothing: the site is the project, on port 3000", () => {
    expect(read()).toMatchObject({
      projectDir: project,
      siteDir: project,
      port: 3000,
      host: undefined,
    });
    expect(read({ SITE_DIR: "", PORT: "", HOST: "" })).toEqual(read());
  });

  it("names another site folder, from the project's folder", () => {
    const site = join(project, "mon site");
    expect(read({ SITE_DIR: "mon site" }).siteDir).toBe(site);
    expect(read({ SITE_DIR: site }).siteDir).toBe(site);
  });

  it("gives each site folder its own work folder, whatever path leads to it", async () => {
    await symlink("mon site", join(project, "lien"));
    const { workDir } = read({ SITE_DIR: "mon site" });
    expect(workDir).toMatch(/\/\.parution\/sites\/mon-site-[0-9a-f]{10}$/);
    expect(read({ SITE_DIR: "lien" }).workDir).toBe(workDir);
    expect(read().workDir).not.toBe(workDir);
  });

  it("gives drafts folders of their own for all that a build writes", () => {
    const site = read();
    const { workDir, assetsDir, imagesDir, sharingDir, drafts } =
      withDrafts(site);
    expect(workDir).toBe(`${site.workDir}-brouillons`);
    expect(assetsDir).toBe(join(workDir, "assets"));
    expect(imagesDir).toBe(join(workDir, "images"));
    expect(sharingDir).toBe(join(workDir, "sharing"));
    expect([site.drafts, drafts]).toEqual([false, true]);
  });

  it("tells the process that renders pages whether drafts are shown", () => {
    const render = (variables: Record<string, string>) =>
      readRenderEnvironment({ NODE_ENV: "production", ...variables }, project);
    const site = read();
    const drafts = withDrafts(site);
    expect(render(draftsSetting(site))).toEqual(site);
    expect(render(draftsSetting(drafts))).toEqual(drafts);
  });

  it("shows no draft for a variable that an operator left", () => {
    const left = draftsSetting({ drafts: true });
    expect(read(left)).toEqual(read());
    // What the process gets from a public build counts.
    const { drafts } = readRenderEnvironment(
      { NODE_ENV: "production", ...left, ...draftsSetting(read(left)) },
      project,
    );
    expect(drafts).toBe(false);
  });

  it("opens files in VS Code, in another editor, by a pattern or not at all", () => {
    const editorOf = (EDITOR_LINK = "") => read({ EDITOR_LINK }).editor;
    expect(editorOf()).toBe("vscode://file{path}:{line}:{column}");
    expect(editorOf("zed")).toBe("zed://file{path}:{line}:{column}");
    expect(editorOf("x-ed:{path}?{line}")).toBe("x-ed:{path}?{line}");
    expect(editorOf("none")).toBe("");
  });

  it("refuses an editor that it does not know, and a link that would run a script", () => {
    for (const EDITOR_LINK of ["bloc-notes", "javascript:alert('{path}')"]) {
      expect(() => read({ EDITOR_LINK })).toThrow(
        `L’éditeur « ${EDITOR_LINK} » n’est pas connu.`,
      );
    }
  });

  it("refuses a site folder that does not exist, and says which", () => {
    expect(() => read({ SITE_DIR: "absent" })).toThrow(EnvironmentError);
    expect(() => read({ SITE_DIR: "absent" })).toThrow(
      `Le dossier du site, « ${project}/absent », n’existe pas.\n→ Corrigez la variable SITE_DIR`,
    );
  });

  it("refuses a site folder that is a file, and says so", async () => {
    await writeFile(join(project, "site.txt"), "");
    expect(() => read({ SITE_DIR: "site.txt" })).toThrow(
      `Le dossier du site, « ${project}/site.txt », n’est pas un dossier.`,
    );
  });

  it("takes any port from 0 to 65535, and refuses the rest", () => {
    expect(read({ PORT: "0" }).port).toBe(0);
    expect(read({ PORT: "65535" }).port).toBe(65_535);
    for (const PORT of ["65536", "-1", "3e3", "abc", "80.5"]) {
      expect(() => read({ PORT })).toThrow(
        `Le port « ${PORT} » n’est pas valide.`,
      );
    }
  });

  it("gives the address of a site whose settings give none", () => {
    expect(siteAddress(read({ PORT: "8080" }))).toEqual({
      defaultUrl: "http://localhost:8080",
      url: undefined,
    });
    expect(siteAddress(read({ PORT: "0" })).defaultUrl).toBe(
      "http://localhost:3000",
    );
  });

  it("may give the public address that counts instead of the settings'", () => {
    const url = "https://revue.exemple.gouv.fr/aide";
    expect(siteAddress(read({ SITE_URL: url })).url).toBe(url);
    for (const SITE_URL of [
      "exemple.gouv.fr",
      "ftp://a.fr",
      "https://a.fr?b",
      "https://a.fr/été",
      "https://a.fr/a b",
      "https://a.fr/a$b",
    ]) {
      expect(() => read({ SITE_URL })).toThrow(
        `L’adresse « ${SITE_URL} » n’est pas valide.\n→ Donnez à la variable SITE_URL`,
      );
    }
  });

  it("may give the date of a build, which is no time to come", () => {
    expect(read({ BUILD_DATE: "2026-01-31" }).buildDate).toBe(
      Date.UTC(2026, 0, 31),
    );
    expect(read({ BUILD_DATE: "2026-01-31T08:00:00+01:00" }).buildDate).toBe(
      Date.UTC(2026, 0, 31, 7),
    );
    expect(read().buildDate).toBeUndefined();
    for (const BUILD_DATE of [
      "hier",
      "2026-13-01",
      "1950-01-01",
      "9999-12-31",
    ]) {
      expect(() => read({ BUILD_DATE })).toThrow(
        `La date « ${BUILD_DATE} » n’est pas valide.\n→ Donnez à la variable BUILD_DATE`,
      );
    }
  });

  it("may say of how many builds the hashed files are kept", () => {
    expect(read().keptBuilds).toBe(5);
    expect(read({ KEPT_BUILDS: "0" }).keptBuilds).toBe(0);
    expect(() => read({ KEPT_BUILDS: "-1" })).toThrow(
      "Le nombre « -1 » n’est pas valide.",
    );
  });
});
