export default `
corriere-it|outlet|corriere.it|Corriere della Sera|it:?Corriere; it:?il Corriere; ru:Коррьере делла сера; uk:Корр'єре делла Сера; zh:晚邮报; zh:晚郵報; zh:意大利晚邮报; ja:コリエレ・デラ・セラ; ko:코리에레델라세라; ko:코리에레 델라 세라; ar:كورييري ديلا سيرا; fa:کوریره دلا سرا; he:קוריירה דלה סרה; fa:کوریره دلاسرا||
repubblica-it|outlet|repubblica.it|La Repubblica|?(it)La Repubblica; it:?Repubblica; it:?la Repubblica; ru:Репубблика; ru:Ла Репубблика; zh:?共和报; zh:?共和國報; zh:意大利共和报; ja:レプブリカ; ja:ラ・レプッブリカ; ko:라레푸블리카; ar:لا ريبوبليكا; fa:لا رپوبلیکا; he:לה רפובליקה; bg:Ла Република; sr:Ла Република; sr:La Republika; uk:Ла Репубблика; uk:?Репубблика; uk:?Репуббліка; uk:Ла Репуббліка; el:Ρεπούμπλικα; el:Λα Ρεπούμπλικα; ar:لاريبوبليكا; ar:ريبوبليكا; ar:لا ريبابليكا; fa:رپوبلیکا; ur:لا ریپبلیکا; ur:لا ری پبلیکا; hi:ला रिपब्लिका; hi:ला रेपुब्लिका; bn:লা রিপাবলিকা; bn:লা রেপুব্লিকা; ta:லா ரிபப்ளிகா; ta:லா ரெபுப்ளிகா; th:ลาเรปุบบลีกา; th:ลา เรปุบบลิกา; hy:Լա Ռեպուբլիկա; ka:ლა რეპუბლიკა; ja:伊紙レプブリカ; zh:義大利共和報||
lastampa-it|outlet|lastampa.it|?La Stampa|fr:la Stampa; es:la Stampa; pt:la Stampa; ?(it,sv,no)La Stampa; it:?La Stampa; ru:?Стампа; ru:Ла Стампа; zh:意大利新闻报; zh:?新闻报; ja:スタンパ; ko:라스탐파; ar:لا ستامبا|https://www.lastampa.it/ricerca?search={q}|
ilsole24ore|outlet|ilsole24ore.com|Il Sole 24 Ore|Sole 24 Ore; it:Radio 24; it:Radiocor; zh:24小时太阳报; zh:意大利24小时太阳报; ja:イル・ソーレ24オーレ; ru:Соле 24 оре||
ilmessaggero-it|outlet|ilmessaggero.it|?Il Messaggero|?(it)Il Messaggero; it:?Il Messaggero; zh:?信使报; ru:Мессаджеро; ja:メッサジェロ|https://www.ilmessaggero.it/?p=search&q={q}|
ilgiornale-it|outlet|ilgiornale.it|?Il Giornale|it:?Il Giornale; ?(it)Il Giornale; ru:Джорнале||
ilfattoquotidiano-it|outlet|ilfattoquotidiano.it|Il Fatto Quotidiano|it:?Il Fatto|https://www.ilfattoquotidiano.it/{q}|
ilfoglio-it|outlet|ilfoglio.it|?Il Foglio|it:?Il Foglio||
liberoquotidiano-it|outlet|liberoquotidiano.it|?Libero|it:?Libero; it:Libero Quotidiano||
laverita-info|outlet|laverita.info|?La Verità|it:?La Verità; it:?Verità||
avvenire-it|outlet|avvenire.it|?Avvenire|it:?Avvenire; ?(it)Avvenire; zh:?未来报||
ilmanifesto-it|outlet|ilmanifesto.it|Il Manifesto|it:?il Manifesto||
editorialedomani-it|outlet|editorialedomani.it|?Domani|it:?Domani||
iltempo-it|outlet|iltempo.it|?Il Tempo|it:?Il Tempo||
ilmattino-it|outlet|ilmattino.it|?Il Mattino|it:?Il Mattino||
ilgazzettino-it|outlet|ilgazzettino.it|Il Gazzettino|it:Il Gazzettino||
ilrestodelcarlino-it|outlet|ilrestodelcarlino.it|Il Resto del Carlino|it:Il Resto del Carlino||
lanazione-it|outlet|lanazione.it|?La Nazione|it:?La Nazione||
ilgiorno-it|outlet|ilgiorno.it|?Il Giorno|it:?Il Giorno||
quotidiano-net|outlet|quotidiano.net|Quotidiano Nazionale|it:Quotidiano Nazionale; it:?QN||
ilsecoloxix-it|outlet|ilsecoloxix.it|Il Secolo XIX|it:Il Secolo XIX||
gazzetta-it|outlet|gazzetta.it|La Gazzetta dello Sport|Gazzetta dello Sport; en:?Gazzetta; zh:米兰体育报; zh:米蘭體育報; ja:ガゼッタ・デロ・スポルト; ja:ガゼッタ; ko:가제타; ko:가제타 델로 스포르트; ar:لا غازيتا ديلو سبورت; ru:Гадзетта делло спорт; ar:لاغازيتا ديلو سبورت; fa:گاتزتا دلو اسپورت; fa:گاتزتا; sr:Gazeta delo sport; bg:Гадзета дело Спорт||
corrieredellosport-it|outlet|corrieredellosport.it|Corriere dello Sport|zh:罗马体育报; zh:羅馬體育報; ja:コリエレ・デロ・スポルト; ko:코리에레 델로 스포르트||
tuttosport|outlet|tuttosport.com|Tuttosport|zh:都灵体育报; ar:توتو سبورت; ja:トゥットスポルト; ja:トゥット・スポルト; ko:투토스포르트; fa:توتو اسپورت; fa:توتواسپورت||
rai-it|outlet|rai.it rainews.it|?RAI|Rai News; Rainews; it:?Rai; it:RaiNews; it:Rai 1; it:?TG1; zh:意大利广播电视公司; zh:意大利广播公司; zh:意大利國家電視台; ja:イタリア国営放送RAI; ja:イタリア放送協会||
tgcom24-mediaset-it|outlet|tgcom24.mediaset.it mediaset.it|Mediaset / TGcom24|it:TGcom24; it:Mediaset; it:Le Iene; it:Striscia la notizia||
la7-it|outlet|la7.it|?La7|it:?La7||
tg24-sky-it|outlet|tg24.sky.it|Sky TG24|it:Sky Tg24; it:SkyTg24; it:Sky Sport; Sky Italia; Sky Sport Italia||
radioradicale-it|outlet|radioradicale.it|Radio Radicale|it:Radio Radicale||
fanpage-it|outlet|fanpage.it|Fanpage|it:Fanpage; it:Fanpage.it||
ilpost-it|outlet|ilpost.it|Il Post|it:Il Post|https://www.ilpost.it/?s={q}|
open-online|outlet|open.online|?Open|it:?Open||
today-it|outlet|today.it|Today.it|it:Today.it||
linkiesta-it|outlet|linkiesta.it|Linkiesta|it:Linkiesta|https://www.linkiesta.it/cerca/{q}|
lespresso-it|outlet|lespresso.it|?L'Espresso|it:?L'Espresso||
panorama-it|outlet|panorama.it|?Panorama|it:?Panorama||
internazionale-it|outlet|internazionale.it|?Internazionale|it:?Internazionale|https://www.internazionale.it/search/?q={q}|
milanofinanza-it|outlet|milanofinanza.it|Milano Finanza|it:Milano Finanza; it:?MF||
pagellapolitica-it|outlet|pagellapolitica.it|Pagella Politica|it:Pagella Politica||
formiche-net|outlet|formiche.net|?Formiche|it:?Formiche||
punto-informatico-it|outlet|punto-informatico.it|Punto Informatico|it:Punto Informatico||
hdblog-it|outlet|hdblog.it|HDblog|it:HDblog|https://www.hdblog.it/?sName={q}|
calciomercato|outlet|calciomercato.com|Calciomercato.com|it:Calciomercato.com; ar:كالتشيو ميركاتو; ko:칼치오메르카토; ja:カルチョメルカート; it:?Calciomercato; vi:Calciomercato; Calciomercato||
tuttomercatoweb|outlet|tuttomercatoweb.com|TuttoMercatoWeb|it:TuttoMercatoWeb; it:?TMW; Tuttomercato; sr:Tutomerkato||
italiaoggi-it|outlet|italiaoggi.it|Italia Oggi|it:Italia Oggi||
corriereadriatico-it|outlet|corriereadriatico.it|Corriere Adriatico|it:Corriere Adriatico||
gazzettadelsud-it|outlet|gazzettadelsud.it|Gazzetta del Sud|it:Gazzetta del Sud||
ecodibergamo-it|outlet|ecodibergamo.it|L'Eco di Bergamo|it:L'Eco di Bergamo||
cronachemaceratesi-it|outlet|cronachemaceratesi.it|Cronache Maceratesi|it:Cronache Maceratesi||
avantionline-it|outlet|avantionline.it|Avanti!|it:Avanti!||
lanuovasardegna-it|outlet|lanuovasardegna.it|La Nuova Sardegna|it:La Nuova Sardegna||
democratica|outlet|democratica.com|?Europa|it:?Europa||
tageszeitung-it|outlet|tageszeitung.it|Die Neue Südtiroler Tageszeitung|it:Die Neue Südtiroler Tageszeitung||
meteo-it|outlet|meteo.it|Meteo.it|it:?Meteo.it||
football-italia-net|outlet|football-italia.net|Football Italia|ko:풋볼 이탈리아; ko:풋볼이탈리아; ja:フットボール・イタリア||
calcioefinanza-it|outlet|calcioefinanza.it|Calcio e Finanza|||
tuttojuve-com|outlet|tuttojuve.com|TuttoJuve|||
milannews-it|outlet|milannews.it|MilanNews|||
fcinternews-it|outlet|fcinternews.it|FcInterNews|||
fcinter1908-it|outlet|fcinter1908.it|FCInter1908|||
sportitalia-com|outlet|sportitalia.com|Sportitalia|||
sportmediaset-mediaset-it|outlet|sportmediaset.mediaset.it|SportMediaset|Sport Mediaset||
ilnapolista-it|outlet|ilnapolista.it|ilNapolista|Il Napolista||
dagospia-com|outlet|dagospia.com|Dagospia|||
firstonline-info|outlet|firstonline.info|FIRSTonline|||
affaritaliani-it|outlet|affaritaliani.it|Affaritaliani|Affari Italiani||
ilsussidiario-net|outlet|ilsussidiario.net|Il Sussidiario|ilSussidiario||
ilriformista-it|outlet|ilriformista.it|Il Riformista|||
macitynet-it|outlet|macitynet.it|Macitynet|||
quattroruote-it|outlet|quattroruote.it|Quattroruote|||
formulapassion-it|outlet|formulapassion.it|FormulaPassion|||
3bmeteo-com|outlet|3bmeteo.com|3B Meteo|3bmeteo||
ilmeteo-it|outlet|ilmeteo.it|iLMeteo|||
unionesarda-it|outlet|unionesarda.it|L'Unione Sarda|||
rtl-it|outlet|rtl.it|RTL 102.5|||
tpi-it|outlet|tpi.it|The Post Internazionale|it:TPI||
startmag-it|outlet|startmag.it|Startmag|Start Magazine||
everyeye-it|outlet|everyeye.it|Everyeye|||
spaziogames-it|outlet|spaziogames.it|SpazioGames|||
gpone-com|outlet|gpone.com|GPOne|||
motosprint-corrieredellosport-it|outlet|motosprint.corrieredellosport.it|Motosprint|||
badtaste-it|outlet|badtaste.it|BadTaste|Bad Taste||
leggo-it|outlet|leggo.it|?(it)Leggo|||
laroma24-it|outlet|laroma24.it|LaRoma24|||
divaedonna-it|outlet|divaedonna.it|Diva e Donna|Diva & Donna||
novella2000-it|outlet|novella2000.it|Novella 2000|||
chimagazine-it|outlet|chimagazine.it|Chi Magazine|it:?Chi||
romatoday-it|outlet|romatoday.it|RomaToday|||
radiocapital-it|outlet|radiocapital.it|Radio Capital|||
sportitalia-it|outlet|sportitalia.it|Sportitalia|||
grazia-it|outlet|grazia.it|?Grazia|||
`;
