import type { Rule } from "./rule";

export const htmlRules: readonly Rule[] = [];
