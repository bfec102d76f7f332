import type { Rule } from "./rule";

export const mediaRules: readonly Rule[] = [];
