import { testFindable } from "../test-findable";

testFindable(5_000, 6);
