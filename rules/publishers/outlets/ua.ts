export default `
pravda-com-ua|outlet|pravda.com.ua epravda.com.ua|Українська правда|uk:Українська правда; uk:?УП; ru:Украинская правда; Ukrainska Pravda; Ukrayinska Pravda; Ukrajinska Pravda; hu:Ukrajinszka Pravda; zh:乌克兰真理报; zh:烏克蘭真理報; ja:ウクラインスカ・プラウダ; ko:우크라인스카 프라우다; pl:Ukraińska Prawda; de:Ukrajinska Prawda; fr:Ukraïnska Pravda; cs:Ukrajinska pravda; hu:Ukrajinszka Pravda; lt:Ukrajinska pravda; lv:Ukrajinska Pravda; et:Ukrajinska Pravda; fi:Ukrajinska Pravda; sl:Ukrajinska pravda; hr:Ukrajinska pravda; bg:Украинска правда; bg:Украинская правда; sr:Украјинска правда; el:Ουκραΐνσκα Πράβντα; he:אוקראינסקה פרבדה; he:אוקריינסקה פרבדה; ar:أوكراينسكا برافدا; ar:أوكرانيسكا برافدا; fa:اوکراینسکا پراودا; fa:اوکراینسکایا پراودا; ur:یوکرینسکا پراودا; ur:یوکرائنسکا پراودا; hi:यूक्रेनस्का प्राव्दा; hi:उक्रेंस्का प्रावदा; bn:ইউক্রেনস্কা প্রাভদা; bn:ইউক্রেইনস্কা প্রাভদা; ta:உக்ரைன்ஸ்கா பிராவ்தா; th:ยูเครนสกา ปราฟดา; hy:Ուկրաինսկա պրավդա; ka:უკრაინსკა პრავდა; ka:უკრაინსკაია პრავდა; ja:ウクライナ・プラウダ; ko:우크라인스카야 프라우다; ko:우크라인스카 프라브다; uk:Економічна правда||ukrpravda
kyivindependent|outlet|kyivindependent.com|Kyiv Independent|zh:基辅独立报; zh:基輔獨立報; ja:キーウ・インディペンデント; ko:키이우인디펜던트; ko:키이우 인디펜던트||
kyivpost|outlet|kyivpost.com|Kyiv Post|zh:基辅邮报; zh:基輔郵報; ja:キーウ・ポスト||
eurointegration-com-ua|outlet|eurointegration.com.ua|Європейська правда|uk:Європейська правда; European Pravda||ukrpravda
zn-ua|outlet|zn.ua dt.ua|Дзеркало тижня|uk:Дзеркало тижня; ru:Зеркало недели; ZN.UA; Dzerkalo Tyzhnia||
suspilne-media|outlet|suspilne.media|?Суспільне|uk:?Суспільне; uk:Суспільне мовлення; Suspilne; ru:Суспільне; ru:Суспильне||
hromadske-ua|outlet|hromadske.ua|?Громадське|uk:?Громадське; uk:hromadske; Hromadske; ru:?Громадское||
nv-ua|outlet|nv.ua|НВ (Новое время)|uk:?НВ; uk:?NV; uk:?Новое время; ru:?Новое время||
tsn-ua|outlet|tsn.ua|ТСН|uk:ТСН; TSN.ua||
24tv-ua|outlet|24tv.ua|?24 канал|uk:?24 канал; ru:?24 канал||
espreso-tv|outlet|espreso.tv|?Еспресо|uk:?Еспресо||
obozrevatel|outlet|obozrevatel.com obozrevatel.ua|?Обозреватель|uk:?Обозреватель; ru:?Обозреватель; Oboz.UA||
censor-net|outlet|censor.net|Цензор.НЕТ|uk:Цензор.НЕТ; ru:Цензор.НЕТ; Censor.NET||
liga-net|outlet|liga.net|Ліга.net|uk:ЛІГА.net; ru:ЛИГА.net; LIGA.net||
fakty-ua|outlet|fakty.ua|?Факти|uk:?Факти; ru:?Факты||
babel-ua|outlet|babel.ua|?Бабель|uk:?Бабель||
graty-me|outlet|graty.me|?Ґрати|uk:?Ґрати||
mil-in-ua|outlet|mil.in.ua militarnyi.com|?Мілітарний|uk:?Мілітарний; Militarnyi||
defence-ua|outlet|defence-ua.com|Defense Express|||
strana-news|outlet|strana.news strana.today ctrana.news strana.ua|Страна.ua|ru:Страна.ua; ru:?Страна; uk:Страна.ua; Strana.ua||
united24media|outlet|united24media.com|United24 Media|UNITED24 Media||
bihus-info|outlet|bihus.info|Bihus.Info|||
detector-media|outlet|detector.media|Детектор медіа|uk:Детектор медіа||
kp-ua|outlet|kp.ua|Komsomolskaya Pravda in Ukraine|en:Komsomolskaya Pravda in Ukraine||
expres-ua|outlet|expres.ua|?Ekspres|en:?Ekspres||
ukurier-gov-ua|outlet|ukurier.gov.ua|Uryadovy Kuryer|en:Uryadovy Kuryer||
vesti-ukr|outlet|vesti-ukr.com|?Vesti|en:?Vesti||
echo24-cz|outlet|echo24.cz|Echo24|cs:Echo24||
mig-com-ua|outlet|mig.com.ua|?MIG|en:?MIG||
zib-com-ua|outlet|zib.com.ua|Law & Business|en:Law & Business||
ukrweekly|outlet|ukrweekly.com|The Ukrainian Weekly|en:The Ukrainian Weekly; Ukrainian Weekly||
vikna-if-ua|outlet|vikna.if.ua|Vikna|en:Vikna||
rg-kiev-ua|outlet|rg.kiev.ua|Rabochaya Gazeta|en:Rabochaya Gazeta||
euromaidanpress|outlet|euromaidanpress.com|Euromaidan Press|||
dnews-donetsk-ua|outlet|dnews.donetsk.ua|Donetskiye Novosti|en:Donetskiye Novosti||
pr-ua|outlet|pr.ua|Pryazovia Worker|en:Pryazovia Worker||
2000-ua|outlet|2000.ua|2000 (newspaper)|en:?2000||
vz-ua|outlet|vz.ua|?Vzglyad|en:?Vzglyad||
ua-football-com|outlet|ua-football.com|UA-Футбол|||
football24-ua|outlet|football24.ua|Футбол 24|||
terrikon-com|outlet|terrikon.com|Terrikon|Террикон||
mezha-media|outlet|mezha.media mezha.ua|Mezha|Mezha.Media; uk:?Межа||
slidstvo-info|outlet|slidstvo.info|Слідство.Інфо|Slidstvo.Info||
stopfake-org|outlet|stopfake.org|StopFake|||
voxukraine-org|outlet|voxukraine.org|VoxUkraine|VoxCheck; Vox Ukraine||
deepstatemap-live|outlet|deepstatemap.live|DeepState|DeepStateMap; uk:Deep State||
tribuna-com|outlet|tribuna.com|Tribuna.com|uk:?Трибуна; ru:?Трибуна||
dou-ua|outlet|dou.ua|DOU.ua|uk:DOU; ru:DOU||
ain-ua|outlet|ain.ua ain.capital|AIN.UA|AIN.Capital||
glavcom-ua|outlet|glavcom.ua|Glavcom|Glavcom.ua||
sport-ua|outlet|sport.ua|Sport.ua|uk:Спорт.ua||
blik-ua|outlet|blik.ua|blik.ua|||
footboom-com|outlet|footboom.com|FootBoom|Футбум||
football-ua|outlet|football.ua|Football.ua|||
`;
