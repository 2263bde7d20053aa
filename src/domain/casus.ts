// stub
export type CasusEvent = { readonly type: string; readonly op: string; readonly door: string };
