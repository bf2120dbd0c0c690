export default `
eluniversal-com-mx|outlet|eluniversal.com.mx|El Universal (México)|es:?El Universal; es:El Universal de México; zh:墨西哥环球报; zh:?!环球报; ?El Universal||
reforma|outlet|reforma.com|?Reforma|es:?Reforma; es:diario Reforma; zh:?改革报; zh:墨西哥改革报||
milenio|outlet|milenio.com|?Milenio|?(es)Milenio; es:?Milenio||
jornada-com-mx|outlet|jornada.com.mx|La Jornada|?(es,pt,ca)La Jornada; zh:墨西哥每日报; zh:?每日报||
excelsior-com-mx|outlet|excelsior.com.mx|?Excélsior|es:?Excélsior||
elfinanciero-com-mx|outlet|elfinanciero.com.mx|El Financiero (México)|es:?El Financiero||
eleconomista-com-mx|outlet|eleconomista.com.mx|El Economista (México)|es:?El Economista||
heraldodemexico-com-mx|outlet|heraldodemexico.com.mx|El Heraldo de México|es:El Heraldo de México||
animalpolitico|outlet|animalpolitico.com|Animal Político|||
aristeguinoticias|outlet|aristeguinoticias.com|Aristegui Noticias|||
proceso-com-mx|outlet|proceso.com.mx|?Proceso|es:?Proceso; es:revista Proceso||
nmas-com-mx|outlet|nmas.com.mx televisa.com|Televisa / N+|Televisa; ?N+||
tvazteca|outlet|tvazteca.com|TV Azteca|||
imagen-com-mx|outlet|imagen.com.mx|?Imagen|es:Grupo Imagen; es:?Imagen||
sinembargo-mx|outlet|sinembargo.mx|Sin Embargo|es:?SinEmbargo; es:Sin Embargo||
expansion-mx|outlet|expansion.mx|Expansión (México)|es:Expansión México; es:?Expansión||
elnorte|outlet|elnorte.com|?El Norte|es:?El Norte||
riodoce-mx|outlet|riodoce.mx|Ríodoce|||
zetatijuana|outlet|zetatijuana.com|Zeta Tijuana|es:semanario Zeta; es:Zeta Tijuana||
elsoldemexico-com-mx|outlet|elsoldemexico.com.mx|El Sol de México|es:El Sol de México||
vanguardia-com-mx|outlet|vanguardia.com.mx|Vanguardia (Saltillo)|es:Vanguardia MX; es:?Vanguardia||
record-com-mx|outlet|record.com.mx|Récord (México)|es:?Récord||
oem-com-mx|outlet|oem.com.mx|El Sol De Hidalgo|es:El Sol De Hidalgo||
diario-mx|outlet|diario.mx|El Diario de Juárez|es:El Diario de Juárez||
eldiariodecoahuila-com-mx|outlet|eldiariodecoahuila.com.mx|El Diario de Coahuila|es:El Diario de Coahuila||
razon-com-mx|outlet|razon.com.mx|?La Razón|es:?La Razón||
yucatan-com-mx|outlet|yucatan.com.mx|Diario de Yucatán|es:Diario de Yucatán||
informador-com-mx|outlet|informador.com.mx|?El Informador|es:?El Informador||
elsiglodetorreon-com-mx|outlet|elsiglodetorreon.com.mx|El Siglo de Torreón|es:El Siglo de Torreón||
eldiariodechihuahua-mx|outlet|eldiariodechihuahua.mx|El Diario de Chihuahua|es:El Diario de Chihuahua||
sdpnoticias|outlet|sdpnoticias.com|SDPNoticias|es:SDPNoticias||
elsiglodedurango-com-mx|outlet|elsiglodedurango.com.mx|Siglo de Durango|es:Siglo de Durango||
sipse|outlet|sipse.com|Novedades Quintana Roo|es:Novedades Quintana Roo||
el-mexicano-com-mx|outlet|el-mexicano.com.mx|El Mexicano|es:El Mexicano||
elmanana-com-mx|outlet|elmanana.com.mx|?El Mañana|es:?El Mañana||
elimparcial|outlet|elimparcial.com|elimparcial.com|es:elimparcial.com||
elsoldepuebla-com-mx|outlet|elsoldepuebla.com.mx|El Sol de Puebla|es:El Sol de Puebla||
publimetro-com-mx|outlet|publimetro.com.mx|Publimetro Mexico|es:Publimetro Mexico||
diariodemorelos|outlet|diariodemorelos.com|Diario de Morelos|es:Diario de Morelos||
am-com-mx|outlet|am.com.mx|AM (Mexico)|es:?AM||
periodicocorreo-com-mx|outlet|periodicocorreo.com.mx|Periódico Correo|es:Periódico Correo||
hidrocalidodigital|outlet|hidrocalidodigital.com|Hidrocálido|es:Hidrocálido||
elheraldodesaltillo-mx|outlet|elheraldodesaltillo.mx|El Heraldo de Saltillo|es:El Heraldo de Saltillo||
elheraldodechihuahua-com-mx|outlet|elheraldodechihuahua.com.mx|El Heraldo de Chihuahua|es:El Heraldo de Chihuahua||
elmercurio-com-mx|outlet|elmercurio.com.mx|El Mercurio de Tamaulipas|es:El Mercurio de Tamaulipas||
launion-com-mx|outlet|launion.com.mx|La Unión de Morelos|es:La Unión de Morelos||
unomasuno-com-mx|outlet|unomasuno.com.mx|unomásuno|es:unomásuno||
diariodecolima|outlet|diariodecolima.com|Diario de Colima|es:Diario de Colima||
juarezhoy-com-mx|outlet|juarezhoy.com.mx|Juárez Hoy|es:Juárez Hoy||
liberal-com-mx|outlet|liberal.com.mx|Liberal del Sur|es:Liberal del Sur||
elvigia-net|outlet|elvigia.net|?El Vigía|es:?El Vigía||
elindependientedehidalgo-com-mx|outlet|elindependientedehidalgo.com.mx|El Independiente de Hidalgo|es:El Independiente de Hidalgo||
elorbe|outlet|elorbe.com|?El Orbe|es:?El Orbe||
cronica-com-mx|outlet|cronica.com.mx|La Crónica de Hoy|es:La Crónica de Hoy||
laextra-mx|outlet|laextra.mx|?La Extra|es:?La Extra||
tribunacampeche|outlet|tribunacampeche.com|Tribuna de Campeche|es:Tribuna de Campeche||
heraldo-mx|outlet|heraldo.mx|El Heraldo de Aguascalientes|es:El Heraldo de Aguascalientes||
la-prensa-com-mx|outlet|la-prensa.com.mx|?La Prensa|es:?La Prensa||
eloccidental-com-mx|outlet|eloccidental.com.mx|?El Occidental|es:?El Occidental||
elsoldezacatecas-com-mx|outlet|elsoldezacatecas.com.mx|El Sol De Zacatecas|es:El Sol De Zacatecas||
periodicolavoz-com-mx|outlet|periodicolavoz.com.mx|La Voz de Monclova|es:La Voz de Monclova||
laopinion-com-mx|outlet|laopinion.com.mx|La Opinión De Poza Rica|es:La Opinión De Poza Rica||
elsoldeparral-com-mx|outlet|elsoldeparral.com.mx|El Sol de Parral|es:El Sol de Parral||
elsoldetijuana-com-mx|outlet|elsoldetijuana.com.mx|El Sol de Tijuana|es:El Sol de Tijuana||
mexiconewsdaily|outlet|mexiconewsdaily.com|Mexico News Daily|es:Mexico News Daily||
mediotiempo-com|outlet|mediotiempo.com|Mediotiempo|Medio Tiempo||
tudn-com|outlet|tudn.com|TUDN|||
tvnotas-com-mx|outlet|tvnotas.com.mx|TVNotas|||
latinus-us|outlet|latinus.us|Latinus|||
reporteindigo-com|outlet|reporteindigo.com|Reporte Índigo|||
fayerwayer-com|outlet|fayerwayer.com|FayerWayer|||
debate-com-mx|outlet|debate.com.mx|Debate (México)|es:?Debate; es:El Debate de Sinaloa||
`;
