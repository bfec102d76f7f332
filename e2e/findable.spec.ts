import { testFindable } from "./test-findable";

testFindable(300, 4);
