export default `
elpais|outlet|elpais.com|?El País|es:?!El País; fr:?El Pais; ru:?Паис; ru:Эль Паис; ru:газета El País; uk:Ель Паїс; zh:?国家报; zh:?國家報; zh:西班牙国家报; ja:エル・パイス; ja:エルパイス; ko:엘파이스; ko:엘 파이스; ar:الباييس; ar:إل باييس; fa:ال‌پائیس; he:אל פאיס; vi:?El País; bg:Ел Паис; bg:Паис; sr:Ел Паис; sr:El Pais; sr:?Паис; el:Ελ Παΐς; ar:إل باييس الإسبانية; ar:ال بايس; fa:ال پائیس; ur:ایل پائیس; hi:एल पाइस; hi:एल पैस; bn:এল পাইস; ta:எல் பைஸ்; ta:எல் பாய்ஸ்; th:เอลปาอิส; hy:Էլ Պաիս; hy:Էլ պաիս; ka:ელ პაისი; ja:スペイン紙パイス; ja:スペイン紙エル・パイス|https://elpais.com/buscador/?qt={q}|
elmundo-es|outlet|elmundo.es|?El Mundo|es:?!El Mundo; ru:?Мундо; ru:Эль Мундо; zh:西班牙世界报; zh:?世界报; ja:エル・ムンド; ko:엘문도; ar:إلموندو; ar:إل موندو||
abc-es|outlet|abc.es|ABC (España)|es:?ABC; es:diario ABC; zh:阿贝赛报; zh:西班牙ABC报||
lavanguardia|outlet|lavanguardia.com|La Vanguardia|?(es)La Vanguardia; ja:バングアルディア; zh:?先锋报||
elperiodico|outlet|elperiodico.com elperiodico.cat|?El Periódico|es:?!El Periódico; es:El Periódico de Catalunya||
larazon-es|outlet|larazon.es|La Razón (España)|es:?La Razón||
elconfidencial|outlet|elconfidencial.com|El Confidencial|?(es,pt,ca)El Confidencial; es:El Confidential; ja:El Confidential|https://www.elconfidencial.com/buscar/2-6-1-3/0/1/10/desc/{q}/|
eldiario-es|outlet|eldiario.es|elDiario.es|||
elespanol|outlet|elespanol.com|?El Español|es:?El Español||
publico-es|outlet|publico.es|Público (España)|es:?Público||
20minutos-es|outlet|20minutos.es|20minutos|||
okdiario|outlet|okdiario.com|OKdiario|OK Diario||
theobjective|outlet|theobjective.com|The Objective|?(en,fr,ca)The Objective||
vozpopuli|outlet|vozpopuli.com|Vozpópuli|||
infolibre-es|outlet|infolibre.es|infoLibre|||
elindependiente|outlet|elindependiente.com|?El Independiente|es:?El Independiente||
libertaddigital|outlet|libertaddigital.com|Libertad Digital|||
expansion|outlet|expansion.com|?Expansión|es:?Expansión||
cincodias-elpais|outlet|cincodias.elpais.com cincodias.com|Cinco Días|es:Cinco Días||
eleconomista-es|outlet|eleconomista.es|El Economista (España)|es:elEconomista.es; es:?El Economista; elEconomista||
marca|outlet|marca.com|?Marca|es:?Marca; tr:Marca; he:מארקה; es:diario Marca; zh:马卡报; zh:馬卡報; ja:マルカ; ja:マルカ紙; ko:마르카; ar:ماركا; ar:صحيفة ماركا; ru:?Марка; bn:?মার্কা; Radio Marca; fa:مارکا; ar:الماركا; th:มาร์กา; sr:Marka; bg:Марка; el:?Marca||
as|outlet|as.com|Diario AS|es:?AS; zh:阿斯报; zh:阿斯報; ja:アス紙; ko:아스지; ar:صحيفة آس; ar:آس الإسبانية; pt:?AS; it:?AS; fr:?AS; de:?AS; nl:?AS; pl:?AS; ca:?AS; ja:スペイン紙アス; ja:スペイン紙「アス」; ja:「アス」; ko:스페인 아스; ko:스페인 매체 아스; vi:báo AS; vi:tờ AS; vi:nhật báo AS; id:harian AS; id:Diario AS; fa:?آس; ar:?آس; th:?อาส; bn:?এএস; ko:?아스; sr:?As; cs:?AS; sk:?AS; tr:?AS; el:?AS; hu:?AS; ro:?AS; hr:?AS; sl:?AS; bg:?АС; uk:?AS; ru:?AS||
mundodeportivo|outlet|mundodeportivo.com|Mundo Deportivo|zh:世界体育报; zh:每日體育報; ja:ムンド・デポルティーボ; ko:문도데포르티보; ar:موندو ديبورتيفو; fa:موندو دپورتیوو; bn:মুন্দো দেপোর্তিভো; ko:문도 데포르티보; bn:মুন্দো দিপোর্তিভো; bg:Мундо Депортиво; ru:Мундо Депортиво; uk:Мундо Депортіво||
sport-es|outlet|sport.es|Sport (Barcelona)|es:?Sport; es:diario Sport; ar:صحيفة سبورت; ja:?スポルト; ja:スポルト紙; ja:スペイン紙スポルト; vi:báo Sport; vi:tờ Sport; ko:스포르트; ja:地元紙スポルト; bn:দিয়ারিও স্পোর্ত||
rtve-es|outlet|rtve.es|RTVE|TVE; es:Televisión Española; es:RNE; es:Radio Nacional de España; zh:西班牙国家电视台; zh:西班牙广播电视台; ja:スペイン国営放送|https://www.rtve.es/buscador/?q={q}|
cadenaser|outlet|cadenaser.com|Cadena SER|es:El Larguero; es:Carrusel Deportivo||
cope-es|outlet|cope.es|COPE|?(en,es,ca)COPE; Cadena COPE; El Partidazo de COPE; es:Tiempo de Juego||
ondacero-es|outlet|ondacero.es|Onda Cero|||
antena3|outlet|antena3.com|Antena 3|Antena 3 Noticias; es:Espejo Público||
lasexta|outlet|lasexta.com|laSexta|?(es,pt,ca)La Sexta; es:?Jugones; es:Al Rojo Vivo||
telecinco-es|outlet|telecinco.es|Telecinco|||
ara-cat|outlet|ara.cat|?Ara|ca:?Ara; ca:diari Ara|https://www.ara.cat/cercador/?text={q}|
elpuntavui-cat|outlet|elpuntavui.cat|El Punt Avui|ca:El Punt Avui||
3cat-cat|outlet|3cat.cat ccma.cat|3Cat / TV3|ca:?TV3; ca:3Cat; ca:?324; Catalunya Ràdio; Esport3; Esport 3||
vilaweb-cat|outlet|vilaweb.cat|VilaWeb|ca:VilaWeb||
elcorreo|outlet|elcorreo.com|?El Correo|es:?El Correo||
diariovasco|outlet|diariovasco.com|Diario Vasco|es:El Diario Vasco; es:Diario Vasco||
lavozdegalicia-es|outlet|lavozdegalicia.es|La Voz de Galicia|||
farodevigo-es|outlet|farodevigo.es|Faro de Vigo|||
heraldo-es|outlet|heraldo.es|Heraldo de Aragón|es:Heraldo de Aragón||
diariodesevilla-es|outlet|diariodesevilla.es|Diario de Sevilla|es:Diario de Sevilla||
lasprovincias-es|outlet|lasprovincias.es|Las Provincias|es:Las Provincias||
levante-emv|outlet|levante-emv.com|Levante-EMV|es:Levante-EMV||
diariodenavarra-es|outlet|diariodenavarra.es|Diario de Navarra|es:Diario de Navarra||
berria-eus|outlet|berria.eus|Berria|eu:Berria||
eitb-eus|outlet|eitb.eus|EITB|||
maldita-es|outlet|maldita.es|Maldita.es|||
newtral-es|outlet|newtral.es|Newtral|||
xataka|outlet|xataka.com|Xataka|||
ideal-es|outlet|ideal.es|?Ideal|es:?Ideal||
elperiodicodearagon|outlet|elperiodicodearagon.com|El Periódico de Aragón|es:El Periódico de Aragón||
diariocordoba|outlet|diariocordoba.com|Diario Córdoba|es:Diario Córdoba||
diariosur-es|outlet|diariosur.es|?Sur|es:?Sur||
laverdad-es|outlet|laverdad.es|?La Verdad|es:?La Verdad||
eldiariomontanes-es|outlet|eldiariomontanes.es|El Diario Montañés|es:El Diario Montañés||
diarioinformacion|outlet|diarioinformacion.com|?Información|es:?Información||
diariodeleon-es|outlet|diariodeleon.es|Diario de León|es:Diario de León||
elcomercio-es|outlet|elcomercio.es|?El Comercio|es:?El Comercio||
larioja|outlet|larioja.com|La Rioja|es:La Rioja||
lne-es|outlet|lne.es|La Nueva España|es:La Nueva España||
canarias7-es|outlet|canarias7.es|Canarias7|es:Canarias7||
laprovincia-es|outlet|laprovincia.es|?La Provincia|es:?La Provincia||
eldiadecordoba-es|outlet|eldiadecordoba.es|El Día de Córdoba|es:El Día de Córdoba||
laopinion-es|outlet|laopinion.es|La Opinión de Tenerife|es:La Opinión de Tenerife||
elcorreogallego-es|outlet|elcorreogallego.es|El Correo Gallego|es:El Correo Gallego||
laopiniondemalaga-es|outlet|laopiniondemalaga.es|La Opinión de Málaga|es:La Opinión de Málaga||
laregion-es|outlet|laregion.es|?La Región|es:?La Región||
diariodejerez-es|outlet|diariodejerez.es|Diario de Jerez|es:Diario de Jerez||
latribunadealbacete-es|outlet|latribunadealbacete.es|La Tribuna de Albacete|es:La Tribuna de Albacete||
diariodeibiza-es|outlet|diariodeibiza.es|Diario de Ibiza|es:Diario de Ibiza||
diariodemallorca-es|outlet|diariodemallorca.es|Diario de Mallorca|es:Diario de Mallorca||
elperiodicomediterraneo|outlet|elperiodicomediterraneo.com|El Periódico Mediterráneo|es:El Periódico Mediterráneo||
laopiniondemurcia-es|outlet|laopiniondemurcia.es|La Opinión de Murcia|es:La Opinión de Murcia||
diaridetarragona|outlet|diaridetarragona.com|Diari de Tarragona|es:Diari de Tarragona||
ultimahora-es|outlet|ultimahora.es|?Última Hora|es:?Última Hora||
eldiadevalladolid|outlet|eldiadevalladolid.com|El Día de Valladolid|es:El Día de Valladolid||
diariodeburgos-es|outlet|diariodeburgos.es|Diario de Burgos|es:Diario de Burgos||
diariojaen-es|outlet|diariojaen.es|Diario Jaén|es:Diario Jaén||
diariodelaltoaragon-es|outlet|diariodelaltoaragon.es|Diario del AltoAragón|es:Diario del AltoAragón||
diariopalentino-es|outlet|diariopalentino.es|Diario Palentino|es:Diario Palentino||
diariodepontevedra-es|outlet|diariodepontevedra.es|Diario de Pontevedra|es:Diario de Pontevedra||
atlantico-net|outlet|atlantico.net|Atlántico Diario|es:Atlántico Diario||
diaridegirona-cat|outlet|diaridegirona.cat|Diari de Girona|ca:Diari de Girona||
elprogreso-es|outlet|elprogreso.es|?El Progreso|es:?El Progreso||
regio7-cat|outlet|regio7.cat|Regió7|ca:Regió7; ca:Regió 7||
superdeporte-es|outlet|superdeporte.es|Superdeporte|||
elidealgallego|outlet|elidealgallego.com|El Ideal Gallego|es:El Ideal Gallego||
lanzadigital|outlet|lanzadigital.com|?Lanza|es:?Lanza||
elalmeria-es|outlet|elalmeria.es|Diario de Almería|es:Diario de Almería||
mundiario|outlet|mundiario.com|Mundiario|es:Mundiario||
diariodeferrol|outlet|diariodeferrol.com|El Diario de Ferrol|es:El Diario de Ferrol||
noticiasdealava-eus|outlet|noticiasdealava.eus|Noticias de Álava|es:Noticias de Álava||
eladelantado|outlet|eladelantado.com|Adelantado de Segovia|es:Adelantado de Segovia||
dbalears-cat|outlet|dbalears.cat|Diari de Balears|es:Diari de Balears||
galiciahoxe|outlet|galiciahoxe.com|Galicia Hoxe|gl:Galicia Hoxe||
lavozdealmeria-es|outlet|lavozdealmeria.es|La Voz de Almería|es:La Voz de Almería||
epe-es|outlet|epe.es|El Periódico de España|es:El Periódico de España||
bcnmes|outlet|bcnmes.com|BCN Mes|es:BCN Mes||
mallorcamagazin|outlet|mallorcamagazin.com|Mallorca Magazin|es:Mallorca Magazin||
mallorcazeitung-es|outlet|mallorcazeitung.es|Mallorca Zeitung|es:Mallorca Zeitung||
relevo-com|outlet|relevo.com|Relevo|ko:렐레보; ar:ريليفو||
estadiodeportivo-com|outlet|estadiodeportivo.com|Estadio Deportivo|||
eldesmarque-com|outlet|eldesmarque.com|ElDesmarque|El Desmarque||
elchiringuitotv-com|outlet|elchiringuitotv.com|El Chiringuito|El Chiringuito de Jugones; ar:الشيرينغيتو; ar:الشيرينجيتو||
defensacentral-com|outlet|defensacentral.com|Defensa Central|ar:ديفنسا سنترال||
rac1-cat|outlet|rac1.cat|RAC1|ca:RAC 1||
vanitatis-elconfidencial-com|outlet|vanitatis.elconfidencial.com|Vanitatis|||
hola-com|outlet|hola.com|?¡Hola!|||
formulatv-com|outlet|formulatv.com|FormulaTV|||
vertele-eldiario-es|outlet|vertele.eldiario.es|Vertele|||
genbeta-com|outlet|genbeta.com|Genbeta|||
hipertextual-com|outlet|hipertextual.com|Hipertextual|||
applesfera-com|outlet|applesfera.com|Applesfera|||
motorpasion-com|outlet|motorpasion.com|Motorpasión|||
3djuegos-com|outlet|3djuegos.com|3DJuegos|||
meristation-as-com|outlet|meristation.as.com|MeriStation|||
elsaltodiario-com|outlet|elsaltodiario.com|?(es)El Salto|El Salto Diario||
ctxt-es|outlet|ctxt.es|CTXT|||
periodistadigital-com|outlet|periodistadigital.com|Periodista Digital|||
elplural-com|outlet|elplural.com|ElPlural|El Plural||
cronicaglobal-elespanol-com|outlet|cronicaglobal.elespanol.com|Crónica Global|||
redaccionmedica-com|outlet|redaccionmedica.com|Redacción Médica|||
tiempo-com|outlet|tiempo.com|Meteored|||
infodefensa-com|outlet|infodefensa.com|Infodefensa|||
dazn-com|outlet|dazn.com|DAZN|||
criptonoticias-com|outlet|criptonoticias.com|CriptoNoticias|||
diario16plus-com|outlet|diario16plus.com|Diario16|Diario 16||
besoccer-com|outlet|besoccer.com|BeSoccer|||
telemadrid-es|outlet|telemadrid.es|Telemadrid|||
fichajes-net|outlet|fichajes.net|Fichajes.net|es:?Fichajes; ko:피차헤스||
lecturas-com|outlet|lecturas.com|?Lecturas|||
diezminutos-es|outlet|diezminutos.es|Diez Minutos|||
elnacional-cat|outlet|elnacional.cat|ElNacional.cat|ca:El Nacional||
naciodigital-cat|outlet|naciodigital.cat naciodigital.com|Nació Digital|ca:?Nació||
beteve-cat|outlet|beteve.cat|Betevé|||
elmon-cat|outlet|elmon.cat|?El Món|ca:?El Món||
segre|outlet|segre.com|?Segre|ca:?Segre||
ib3-org|outlet|ib3.org ib3.cat|IB3|||
apuntmedia-es|outlet|apuntmedia.es|?À Punt|ca:?À Punt||
directa-cat|outlet|directa.cat|?La Directa|ca:?La Directa||
elcritic-cat|outlet|elcritic.cat|?El Crític|ca:?El Crític||
eltemps-cat|outlet|eltemps.cat|?El Temps|ca:?El Temps||
`;
