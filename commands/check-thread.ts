import { join } from "node:path";
import { parentPort } from "node:worker_threads";

import { directives } from "../components/directives";
import { rememberReadings } from "../lib/check/remember-readings";
import { dayAt } from "../lib/content/day";
import { programFingerprint } from "../lib/disk/fingerprint.mjs";
import { siteAddress, timeOf, type Environment } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { loadSite } from "../lib/library/load-site";

// The thread of `startChecks`: an environment comes in, what is wrong goes out.

let opened: ReturnType<typeof open> | undefined;

async function open({ projectDir, workDir, imagesDir }: Environment) {
  return {
    readings: await rememberReadings(
      join(workDir, "readings.jsonl"),
      programFingerprint(projectDir),
    ),
    images: await openKeptImages(imagesDir),
  };
}

async function check(environment: Environment) {
  opened ??= open(environment);
  const { readings, images } = await opened;
  const { problems } = await loadSite({
    siteDir: environment.siteDir,
    address: siteAddress(environment),
    drafts: true,
    today: dayAt(timeOf(environment)),
    now: timeOf(environment),
    guide: true,
    definitions: directives,
    readSources: readings.readSources,
    readImage: images.readImage,
  });
  return {
    problems,
    save: () => Promise.all([readings.save(), images.save()]),
  };
}

parentPort?.on("message", (environment: Environment) => {
  void check(environment).then(
    async ({ problems, save }) => {
      parentPort?.postMessage(problems);
      await save();
    },
    // The thread ends, and whoever asked learns of it.
    (error: unknown) => {
      throw error;
    },
  );
});
