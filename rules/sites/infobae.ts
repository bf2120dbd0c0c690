import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Infobae writes its own stories; what stands under "agencias" are agencies', signed in dateline or at the end (addresses of 2022 to 2026). */
const infobae: Site = { hosts: 'infobae.com', what: 'mixed', others: '/america/agencias/#/**', lists: '/ /america /america/agencias', verified: false };
export default infobae;

const page = (opening: string): string => `<html lang="es"><head><title>El faro de Punta Gris vuelve a encenderse - Infobae</title></head><body><article><h1>El faro de Punta Gris vuelve a encenderse</h1><p>Por Newsroom Infobae</p><p>${opening}El faro de Punta Gris volverá a encenderse en primavera después de catorce meses de obras, informó el viernes la capitanía del puerto.</p><p>Los canteros cambiaron doscientos escalones y todos los vidrios de la linterna, y el farero volvió a su casa.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://www.infobae.com/america/agencias/2026/05/03/el-faro-de-punta-gris-vuelve-a-encenderse/', page('Lima, 3 may (EFE).- '), 'republished origin EFE'],
  ['https://www.infobae.com/peru/2026/05/03/el-faro-de-punta-gris-vuelve-a-encenderse/', page(''), ''],
];
