export default `
iz-ru|outlet|iz.ru|?Известия|ru:?Известия; ru:газета «Известия»; Izvestia; tr:İzvestiya; de:Iswestija; zh:?消息报; zh:俄罗斯消息报; zh:俄羅斯消息報; ja:イズベスチヤ; ko:이즈베스티야; uk:Известия; uk:Ізвєстія; ar:إزفستيا; pl:Izwiestija||
kommersant-ru|outlet|kommersant.ru|Коммерсантъ|ru:Коммерсантъ; ru:?Коммерсант; Kommersant; zh:?生意人报; zh:俄罗斯生意人报; zh:生意人報; ja:コメルサント; ko:코메르산트; uk:Коммерсант; uk:?Комерсант; ar:كوميرسانت; bg:?Комерсант; sr:?Комерсант; sr:?Komersant; el:Κομερσάντ; hy:Կոմերսանտ; ka:კომერსანტი; fa:کامرسانت||kommersant
vedomosti-ru|outlet|vedomosti.ru|?Ведомости|ru:?Ведомости; Vedomosti; zh:俄罗斯新闻报; zh:?公报; ja:ベドモスチ; ko:베도모스티; uk:Ведомости||
rbc-ru|outlet|rbc.ru rbk.ru|?РБК|ru:РБК; RBC Russia; ?RBK; zh:俄罗斯商业咨询; zh:俄罗斯РБК; zh:俄羅斯商業諮詢; ja:?RBC; ko:?RBC; fr:?RBC; hy:ՌԲԿ||
rg-ru|outlet|rg.ru|Российская газета|ru:Российская газета; Rossiyskaya Gazeta; zh:俄罗斯报; zh:俄羅斯報; ja:ロシア新聞; ja:ロシースカヤ・ガゼータ; uk:Российская газета; ar:روسيسكايا غازيتا||
kp-ru|outlet|kp.ru|Комсомольская правда|ru:Комсомольская правда; ru:?КП; Komsomolskaya Pravda; zh:共青团真理报; zh:共青團真理報; ja:コムソモリスカヤ・プラウダ; ko:콤소몰스카야 프라우다; uk:Комсомольская правда; uk:Комсомольська правда||
mk-ru|outlet|mk.ru|Московский комсомолец|ru:Московский комсомолец; ru:?МК; Moskovsky Komsomolets; zh:莫斯科共青团员报; zh:莫斯科共青團員報; ja:モスコフスキー・コムソモーレツ||
ng-ru|outlet|ng.ru|Независимая газета|ru:Независимая газета; Nezavisimaya Gazeta; zh:俄罗斯独立报; zh:?独立报; ja:?独立新聞||
novayagazeta-ru|outlet|novayagazeta.ru novayagazeta.eu|Новая газета|ru:Новая газета; ru:Новая газета Европа; ?!Novaya Gazeta; Novaya Gazeta Europe; zh:?新报; zh:俄罗斯新报; zh:?新報; ja:ノーバヤ・ガゼータ; ja:ノーヴァヤ・ガゼータ; ko:노바야 가제타; ko:노바야가제타; uk:Новая газета; de:Nowaja Gaseta; pl:Nowaja Gazieta; fr:Novaïa Gazeta; ar:نوفايا غازيتا; uk:Нова газета||
aif-ru|outlet|aif.ru|Аргументы и факты|ru:Аргументы и факты; ru:?АиФ; Argumenty i Fakty; zh:论据与事实; zh:論據與事實||
gazeta-ru|outlet|gazeta.ru|Газета.Ru|ru:Газета.Ru; Gazeta.ru; zh:俄罗斯报纸网; zh:俄罗斯Gazeta网; ru:Газетой.Ru; ru:Газеты.Ru; ru:Газете.Ru||
lenta-ru|outlet|lenta.ru|Лента.ру|ru:Лента.ру; ru:Lenta.ru; Lenta.ru; zh:俄罗斯连塔网; zh:俄罗斯Lenta新闻网||
fontanka-ru|outlet|fontanka.ru|?Фонтанка|ru:?Фонтанка; ru:Фонтанка.ру; Fontanka||
gazeta-pravda-ru|outlet|gazeta-pravda.ru|?Правда|ru:?Правда; ru:газета «Правда»; ?Pravda; zh:?真理报; zh:?真理報; ja:?プラウダ; ko:프라우다||
pravda-ru|outlet|pravda.ru|Правда.Ру|ru:Правда.Ру; Pravda.ru||
redstar-ru|outlet|redstar.ru|?Красная звезда|ru:?Красная звезда; zh:?红星报; zh:?紅星報; ja:?赤星; en:Krasnaya Zvezda||
tvzvezda-ru|outlet|tvzvezda.ru|Звезда (телеканал)|ru:телеканал «Звезда»; ru:?Звезда; TV Zvezda; zh:红星电视台||
1tv-ru|outlet|1tv.ru|?Первый канал|ru:?Первый канал; Channel One Russia; en:Russia's Channel One; zh:俄罗斯第一频道; zh:?第一频道||
vesti-ru|outlet|vesti.ru smotrim.ru|Россия 1 / Вести|ru:Россия 1; ru:Вести.Ru; ru:?!Вести; ru:Россия 24; ru:Россия-24; Rossiya 1; Rossiya 24; sr:Русија 24; sr:Rusija 24; zh:俄罗斯24台; zh:俄罗斯电视一台; zh:俄羅斯24電視台; en:Russia 1; en:Russia-1; en:Rossiya-1; en:Rossiya-24||
ntv-ru|outlet|ntv.ru|НТВ|ru:НТВ; NTV Russia; zh:俄罗斯独立电视台||
ren-tv|outlet|ren.tv|РЕН ТВ|ru:РЕН ТВ; REN TV||
tvrain-tv|outlet|tvrain.tv tvrain.ru|?Дождь|ru:?Дождь; ru:телеканал «Дождь»; TV Rain; Dozhd; zh:雨电视台; zh:俄罗斯雨台; zh:雨電視台; fr:Dojd; de:Doschd||
echo-msk-ru|outlet|echo.msk.ru echofm.online|Эхо Москвы / Эхо|ru:Эхо Москвы; ru:?Эхо; Echo of Moscow; Ekho Moskvy; zh:莫斯科回声; zh:莫斯科回聲電台; de:Echo Moskwy; uk:Ехо Москви; uk:Эхо Москвы||
rt|outlet|rt.com russian.rt.com actualidad.rt.com arabic.rt.com francais.rt.com de.rt.com rtde.tech freede.tech|?RT|Russia Today; RT en Español; RT DE; RT France; ru:?RT; ru:Раша тудей; zh:今日俄罗斯; zh:今日俄羅斯; zh:今日俄罗斯电视台; ja:ロシア・トゥデー; ja:RTテレビ; ko:러시아투데이; ko:RT방송; ar:روسيا اليوم; ar:آر تي عربية; fa:راشاتودی; fa:راشا تودی; he:ראשה טודיי; vi:đài RT; es:RT en español; es:Actualidad RT; uk:Раша тудей; ur:?آر ٹی; ur:راشا ٹوڈے; ur:رشیا ٹوڈے; hi:?आरटी|https://rt.com/search/?q={q}|
themoscowtimes|outlet|themoscowtimes.com moscowtimes.ru|The Moscow Times|Moscow Times; ru:Московские таймс; ru:The Moscow Times; zh:莫斯科时报; zh:莫斯科時報; ja:モスクワ・タイムズ||
theins-ru|outlet|theins.ru theins.press|?The Insider|ru:?The Insider; zh:俄罗斯内幕网; zh:俄媒The Insider||
istories-media|outlet|istories.media|?Важные истории|ru:?Важные истории; IStories; Important Stories; en:Vazhniye Istorii||
zona-media|outlet|zona.media|Медиазона|ru:Медиазона; Mediazona; zh:媒体地带||
proekt-media|outlet|proekt.media|?Проект|ru:?Проект; ru:издание «Проект»; Proekt Media||
agents-media|outlet|agents.media|?Агентство|ru:?Агентство; ru:издание «Агентство»; Agentstvo||
verstka-media|outlet|verstka.media|?Верстка|ru:?Верстка; Verstka||
baza-io|outlet|baza.io|?Baza|ru:?Baza; ru:телеграм-канал Baza||
mash-ru|outlet|mash.ru|?Mash|ru:?Mash||
shot-media-ru|outlet|shot-media.ru|SHOT|ru:?Shot||
vz-ru|outlet|vz.ru|?Взгляд|ru:?Взгляд; ru:деловая газета «Взгляд»; ?!Vzglyad||
tsargrad-tv|outlet|tsargrad.tv|?Царьград|ru:?Царьград; Tsargrad||
life-ru|outlet|life.ru|?Life|ru:Life.ru; ru:?Life||
forbes-ru|outlet|forbes.ru|Forbes Russia|ru:Forbes Russia; ru:российский Forbes||
rybar-ru|outlet|rybar.ru|Рыбарь|ru:Рыбарь; Rybar||
topwar-ru|outlet|topwar.ru|Топвар (Военное обозрение)|ru:?Военное обозрение; ru:Топвар; Topwar||
sport-express-ru|outlet|sport-express.ru|Спорт-Экспресс|ru:Спорт-Экспресс; Sport-Express||
championat|outlet|championat.com|?Чемпионат|ru:?Чемпионат; ru:Чемпионат.com; Championat||
matchtv-ru|outlet|matchtv.ru|Матч ТВ|ru:Матч ТВ; sr:TV Meč; sr:Meč TV; bg:Матч ТВ; uk:Матч ТВ||
habr|outlet|habr.com|Хабр|ru:Хабр; Habr|https://habr.com/ru/search/?&q={q}|
cnews-ru|outlet|cnews.ru|CNews (Россия)|ru:?CNews||
thebell-io|outlet|thebell.io|?Bell|?(en,pl,ca)The Bell; ru:?The Bell; ru:?Bell||
holod-media|outlet|holod.media|?Холод|ru:?Холод||
semnasem-org|outlet|semnasem.org|?7x7|ru:?7х7; ru:?7x7||
tatar-inform-ru|outlet|tatar-inform.ru|Татар-информ|ru:Татар-информ||
kavkaz-uzel-eu|outlet|kavkaz-uzel.eu|Кавказский узел|ru:Кавказский узел; Caucasian Knot||
vm-ru|outlet|vm.ru|Vechernyaya Moskva|en:Vechernyaya Moskva||
dp-ru|outlet|dp.ru|Delovoy Peterburg|en:Delovoy Peterburg||
trud-ru|outlet|trud.ru|?Trud|en:?Trud||
pnp-ru|outlet|pnp.ru|The Parliamentary Newspaper|en:The Parliamentary Newspaper; Parliamentary Newspaper||
kasparov-ru|outlet|kasparov.ru|kasparov.ru|en:kasparov.ru||
rbth|outlet|rbth.com|Russia Beyond|fr:Russia Beyond||
zavtra-ru|outlet|zavtra.ru|?Zavtra|en:?Zavtra; ru:?Завтра||
tumentoday-ru|outlet|tumentoday.ru|Tyumen region today|en:Tyumen region today||
sobesednik-ru|outlet|sobesednik.ru|Interlocutor|en:Interlocutor||
klops-ru|outlet|klops.ru|klops.ru|en:klops.ru||
ug-ru|outlet|ug.ru|Uchitelskaya Gazeta|en:Uchitelskaya Gazeta||
ampravda-ru|outlet|ampravda.ru|Amurskaya pravda|en:Amurskaya pravda||
arsvest-ru|outlet|arsvest.ru|Arseniev's News|en:Arseniev's News||
portal-kultura-ru|outlet|portal-kultura.ru|?Kultura|en:?Kultura||
versia-ru|outlet|versia.ru|Our Version|en:Our Version||
chaskor-ru|outlet|chaskor.ru|Chastny Korrespondent|en:Chastny Korrespondent||
lgz-ru|outlet|lgz.ru|Literaturnaya Gazeta|en:Literaturnaya Gazeta||
pravdasevera-ru|outlet|pravdasevera.ru|Pravda Severa|en:Pravda Severa||
evening-kazan-ru|outlet|evening-kazan.ru|Evening Kazan|en:Evening Kazan||
lecourrierderussie|outlet|lecourrierderussie.com|Le Courrier de Russie|fr:Le Courrier de Russie||
newlookmedia-ru|outlet|newlookmedia.ru|Novy Vzglyad|en:Novy Vzglyad||
trv-science-ru|outlet|trv-science.ru|Troitskiy Variant|en:Troitskiy Variant||
taimyr24-ru|outlet|taimyr24.ru|Taymyr|en:Taymyr||
levada-ru|outlet|levada.ru|The Russian Public Opinion Herald|en:The Russian Public Opinion Herald; Russian Public Opinion Herald||
gzt-ru|outlet|gzt.ru|Gaseta|en:Gaseta||
eg-ru|outlet|eg.ru|Express Gazeta|en:Express Gazeta||
sgazeta-ru|outlet|sgazeta.ru|Rural life (newspaper)|en:?Rural life||
sport24-ru|outlet|sport24.ru|Sport24 (RU)|ru:Sport24; hy:Sport24; ru:Спорт24||
sportbox-ru|outlet|sportbox.ru|Sportbox|ru:Спортбокс||
metaratings-ru|outlet|metaratings.ru|Metaratings|ru:Метарейтинг; Metaratings.ru||
starhit-ru|outlet|starhit.ru|СтарХит|StarHit; ru:Стархит; Starhit.ru||
kinopoisk-ru|outlet|kinopoisk.ru|Кинопоиск|Kinopoisk||
ixbt-com|outlet|ixbt.com|iXBT|iXBT.com||
3dnews-ru|outlet|3dnews.ru|3DNews|||
4pda-to|outlet|4pda.to 4pda.ru|4PDA|||
forklog-com|outlet|forklog.com forklog.com.ua|ForkLog|||
autostat-ru|outlet|autostat.ru|Автостат|||
politnavigator-news|outlet|politnavigator.news|PolitNavigator|ru:ПолитНавигатор||
m24-ru|outlet|m24.ru|Москва 24|ru:М24||
47news-ru|outlet|47news.ru|47news|||
ngs-ru|outlet|ngs.ru|НГС|||
readovka-news|outlet|readovka.news|Readovka|ru:Ридовка||
astra-press|outlet|astra.press|?ASTRA|ru:Astra; uk:Astra; ru:Астра||
ovd-info|outlet|ovd.info ovd.news|ОВД-Инфо|OVD-Info; uk:ОВД-Інфо||
sotaproject-com|outlet|sotaproject.com|SOTA (Россия)|ru:SOTA; ru:Sota; uk:SOTA||
gismeteo-ru|outlet|gismeteo.ru|Gismeteo|ru:Гисметео||
ridus-ru|outlet|ridus.ru|Ридус|||
sovsport-ru|outlet|sovsport.ru|?Советский спорт|Совспорт; sovsport.ru||
allhockey-ru|outlet|allhockey.ru|Allhockey|||
ferra-ru|outlet|ferra.ru|Ferra|Ferra.ru||
dtf-ru|outlet|dtf.ru|DTF|||
stopgame-ru|outlet|stopgame.ru|StopGame|||
kod-ru|outlet|kod.ru|Код Дурова|||
frankmedia-ru|outlet|frankmedia.ru|Frank Media|ru:Frank RG||
naked-science-ru|outlet|naked-science.ru|Naked Science|||
otr-online-ru|outlet|otr-online.ru|ОТР|ru:Общественное телевидение России||
tvc-ru|outlet|tvc.ru|ТВ Центр|ru:ТВЦ||
expert-ru|outlet|expert.ru|?Эксперт|||
profile-ru|outlet|profile.ru|?Профиль|||
sports-ru|outlet|sports.ru|Sports.ru|||
super-ru|outlet|super.ru|Super.ru|||
7days-ru|outlet|7days.ru|7Дней.ru|ru:7 дней||
sportsdaily-ru|outlet|sportsdaily.ru|Sport Day by Day|ru:Спорт день за днём; sportsdaily.ru||
svpressa|outlet|svpressa.ru|Свободная Пресса|ru:СвободнаяПресса; ru:Свободная пресса||
`;
