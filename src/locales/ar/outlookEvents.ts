import type { SendingWords } from "../rooms.ts";

export const outlookEvents: SendingWords = {
  "no-purpose":
    "يطرح Plumbline بضعة أسئلة في هذا الاجتماع، ولم يُكتب هدف بعد. يمكنك كتابته في جزء Plumbline، أو الإرسال كما هو.",
};
