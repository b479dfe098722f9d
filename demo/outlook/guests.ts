import { type DemoPerson, people } from "../people.ts";

/** Somebody of another organisation, who may be invited and then reads the invitation at home. */
export type Guest = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly tenantId: string;
};
export const guests: readonly Guest[] = [
  {
    id: "9c2e7d41-3b5a-4f18-8e06-000000000001",
    name: "Dana Whitfield",
    address: "dana.whitfield@fabrikam.example",
    tenantId: "9c2e7d41-3b5a-4f18-8e06-5d0c1e6f2a01",
  },
];

/** Who keeps whose calendar, besides their own. */
export const delegates: readonly { readonly of: DemoPerson; readonly to: DemoPerson }[] = [
  { of: people.mara, to: people.tomas },
  { of: people.viola, to: people.elif },
];
