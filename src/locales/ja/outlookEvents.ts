import type { SendingWords } from "../rooms.ts";

export const outlookEvents: SendingWords = {
  "no-purpose":
    "この会議では Plumbline が質問をしますが、目指すことがまだ書かれていません。Plumbline のウィンドウで書くことも、このまま送ることもできます。",
};
