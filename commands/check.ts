import { directives } from "../components/directives";
import { defaultUrl } from "../lib/environment";
import { loadSite } from "../lib/library/load-site";
import { printProblems } from "./print";
import { runCommand } from "./run-command";

await runCommand(async (environment) => {
  const { problems } = await loadSite({
    siteDir: environment.siteDir,
    defaultUrl: defaultUrl(environment),
    drafts: true,
    definitions: directives,
  });
  if (printProblems(problems)) process.exitCode = 1;
  else if (problems.length === 0) console.log("Aucun problème.");
});
