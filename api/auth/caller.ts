/** Who a verified token speaks for: tenant and person are lower-case uuids, the name is for people only. */
export type Caller = { readonly tenantId: string; readonly personId: string; readonly name: string };
