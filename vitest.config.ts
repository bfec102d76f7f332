import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,commands,components,lib,scripts}/**/*.test.{ts,tsx}"],
    passWithNoTests: false,
  },
});
