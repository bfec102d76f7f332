// Builds the site that the environment names, and serves it with nginx on PORT
// until it is stopped: what `npm start` does, with another server.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const projectDir = dirname(import.meta.dirname);
const { PORT = "", SITE_DIR = "" } = process.env;

const built = spawnSync(
  process.execPath,
  [join(projectDir, "scripts/launch.mjs"), "build"],
  { encoding: "utf8", env: { ...process.env, SITE_DIR } },
);
const dist = / dans (\S.*)$/m.exec(built.stdout)?.[1];
if (dist === undefined) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "parution-nginx-"));
writeFileSync(
  join(folder, "nginx.conf"),
  nginxConfiguration(folder, dirname(dist), dist, PORT),
);
const nginx = spawn("nginx", ["-c", join(folder, "nginx.conf")], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => nginx.kill("SIGQUIT"));
}
nginx.once("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});

/** A whole configuration around the one that the build wrote, as docs/operating.md tells to. */
function nginxConfiguration(folder, build, dist, port) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 2048; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  include "${build}/nginx/http.conf";
  server {
    listen ${port};
    root "${dist}";
    include "${build}/nginx/server.conf";
  }
}
`;
}
