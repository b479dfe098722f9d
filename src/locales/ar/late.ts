import type { LateWords } from "../rooms.ts";
import { dataFields, dataValues } from "./myData.ts";

export const late: LateWords = { dataFields, dataValues };
