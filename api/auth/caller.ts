/**
 * Who a verified token speaks for: tenant and person are lower-case uuids, the name is for people only.
 * `isAdmin`: the organisation gave this person the app role Plumbline.Admin.
 */
export type Caller = {
  readonly tenantId: string;
  readonly personId: string;
  readonly name: string;
  readonly isAdmin: boolean;
};
