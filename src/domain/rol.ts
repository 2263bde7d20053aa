// The roles of the meldcode in a school. It does not know who holds them.

export const ROLLEN = [
  'leerkracht',
  'intern-begeleider',
  'aandachtsfunctionaris',
  'directeur',
  'contactpersoon',
  'vertrouwenspersoon',
  'bestuurder',
  'beheerder',
] as const;
export type Rol = (typeof ROLLEN)[number];
