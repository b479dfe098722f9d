import { speakAll } from "../../src/locales/lateWords.ts";
import { speak } from "../../src/locales/roomOf.ts";

// Parts of the interface are tested as a page holds them: with their words fetched.
await speak("en");
await speakAll();
