import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,bench,commands,components,lib,scripts}/**/*.test.{ts,tsx}"],
    passWithNoTests: false,
  },
});
