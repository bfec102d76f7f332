import type { Rule } from "./rule";

export const textRules: readonly Rule[] = [];
