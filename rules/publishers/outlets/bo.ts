export default `
la-razon|outlet|la-razon.com larazon.bo|La Razón (Bolivia)|es:?La Razón||
eldeber-com-bo|outlet|eldeber.com.bo|?El Deber|?(es)El Deber; es:?El Deber||
paginasiete-bo|outlet|paginasiete.bo|Página Siete|||
lostiempos|outlet|lostiempos.com|?Los Tiempos|es:?Los Tiempos||
unitel-bo|outlet|unitel.bo|Unitel|Unitel Bolivia; es:Unitel||
cambio-bo|outlet|cambio.bo|Cambio (Bolivia)|es:?Bolivia; es:periódico Cambio; es:diario Cambio||
eldiario-net|outlet|eldiario.net|?El Diario|es:?El Diario||
erbol-com-bo|outlet|erbol.com.bo|Erbol|||
`;
