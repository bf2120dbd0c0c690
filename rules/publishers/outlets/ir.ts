export default `
kayhan-ir|outlet|kayhan.ir|?کیهان|fa:?کیهان; fa:روزنامه کیهان; Kayhan; Keyhan; ar:?كيهان; ar:صحيفة كيهان; he:כיהאן; ru:Кейхан; zh:?世界报||
irannewspaper-ir|outlet|irannewspaper.ir|ایران (روزنامه)|fa:روزنامه ایران; en:Iran newspaper||
hamshahrionline-ir|outlet|hamshahrionline.ir|?همشهری|fa:?همشهری; Hamshahri||
sharghdaily|outlet|sharghdaily.com|?شرق|fa:?شرق; fa:روزنامه شرق; Shargh||
etemadonline|outlet|etemadonline.com etemadnewspaper.ir|?اعتماد|fa:?اعتماد; fa:روزنامه اعتماد; Etemad; fa:اعتماد آنلاین; fa:اعتمادآنلاین||
jamejamonline-ir|outlet|jamejamonline.ir|?جام جم|fa:?جام جم; en:Jaam-e Jam||
donya-e-eqtesad|outlet|donya-e-eqtesad.com|دنیای اقتصاد|fa:دنیای اقتصاد; Donya-e-Eqtesad||
vatanemrooz-ir|outlet|vatanemrooz.ir|وطن امروز|fa:وطن امروز; en:Vatan-e-Emrooz||
jomhourieslami-net|outlet|jomhourieslami.net|جمهوری اسلامی (روزنامه)|fa:روزنامه جمهوری اسلامی; fa:?جمهوری اسلامی||
presstv-ir|outlet|presstv.ir presstv.com|Press TV|PressTV; fa:پرس تی‌وی; ar:برس تي في; ar:تلفزيون برس; zh:伊朗英语新闻电视台; ja:プレスTV; ru:Пресс-ТВ; ur:پریس ٹی وی||
alalam-ir|outlet|alalam.ir alalamtv.net|?العالم|ar:قناة العالم; ar:?العالم; ?(pt,ca)Al-Alam; fa:شبکه العالم||
iribnews-ir|outlet|iribnews.ir irib.ir|IRIB|fa:صدا و سیما; fa:خبرگزاری صداوسیما; zh:伊朗国家电视台; zh:伊朗伊斯兰共和国广播电视台; ja:イラン国営テレビ; ja:イラン国営放送; ar:التلفزيون الإيراني; ko:이란 국영방송; fr:télévision d'État iranienne; en:Iranian state TV||
khabaronline-ir|outlet|khabaronline.ir|خبرآنلاین|fa:خبرآنلاین; fa:خبر آنلاین||
tabnak-ir|outlet|tabnak.ir|?تابناک|fa:?تابناک; Tabnak||
entekhab-ir|outlet|entekhab.ir|?انتخاب|fa:?انتخاب||
asriran|outlet|asriran.com|عصر ایران|fa:عصر ایران||
mashreghnews-ir|outlet|mashreghnews.ir|مشرق نیوز|fa:مشرق نیوز; fa:?مشرق||
rajanews|outlet|rajanews.com|رجانیوز|fa:رجانیوز||
fararu|outlet|fararu.com|فرارو|fa:فرارو||
tehrantimes|outlet|tehrantimes.com|Tehran Times|||
irandaily-ir|outlet|irandaily.ir|Iran Daily|||
financialtribune|outlet|financialtribune.com|Financial Tribune|||
radiozamaneh|outlet|radiozamaneh.com|رادیو زمانه|fa:رادیو زمانه||
iranwire|outlet|iranwire.com|ایران وایر|fa:ایران‌وایر; fa:ایران وایر; IranWire||
kayhan-london|outlet|kayhan.london|کیهان لندن|fa:کیهان لندن||
manototv|outlet|manototv.com|من‌وتو|fa:من و تو; fa:شبکه من‌وتو; fa:من‌وتو||
ebtekarnews|outlet|ebtekarnews.com|Ebtekar|en:Ebtekar||
iranian|outlet|iranian.com|Iranian.com|en:Iranian.com||
aftabeyazd-ir|outlet|aftabeyazd.ir|Aftab Yazd|en:Aftab Yazd||
alikonline-ir|outlet|alikonline.ir|Alik|en:Alik||
eghtesadonline|outlet|eghtesadonline.com|Eghtesad Online|en:Eghtesad Online||
javanonline-ir|outlet|javanonline.ir|روزنامه جوان|fa:روزنامه جوان||
varzesh3|outlet|varzesh3.com|ورزش سه|fa:ورزش سه; fa:ورزش ۳; fa:ورزش3; fa:ورزش۳; Varzesh3||
zoomit-ir|outlet|zoomit.ir|زومیت|Zoomit||
digiato-com|outlet|digiato.com|دیجیاتو|Digiato||
football360-ir|outlet|football360.ir|فوتبال ۳۶۰|fa:فوتبال 360; fa:فوتبال۳۶۰||
eghtesadnews-com|outlet|eghtesadnews.com|اقتصادنیوز|fa:اقتصاد نیوز; fa:اقتصادنیوز||
rouydad24-ir|outlet|rouydad24.ir|رویداد ۲۴|fa:رویداد۲۴; fa:رویداد 24; fa:رویداد ۲۴; fa:رویداد24; رویداد۲۴||
afkarnews|outlet|afkarnews.com|افکارنیوز|fa:افکارنیوز; fa:افکار نیوز||
tejaratnews|outlet|tejaratnews.com|تجارت‌نیوز|fa:تجارت نیوز; fa:تجارت‌نیوز; fa:تجارتنیوز||
ecoiran|outlet|ecoiran.com|اکوایران|fa:اکوایران; fa:اکو ایران||
didbaniran-ir|outlet|didbaniran.ir|دیدبان ایران|fa:دیدبان ایران||
ensafnews|outlet|ensafnews.com|انصاف نیوز|fa:انصاف نیوز||
jamaran-news|outlet|jamaran.news|جماران|fa:?جماران; fa:پایگاه جماران||
khabarvarzeshi|outlet|khabarvarzeshi.com|خبر ورزشی|fa:خبر ورزشی; fa:خبرورزشی||
iran-varzeshi|outlet|iran-varzeshi.com|ایران ورزشی|fa:ایران ورزشی||
tarafdari|outlet|tarafdari.com|طرفداری|fa:?طرفداری; fa:سایت طرفداری||
boursenews-ir|outlet|boursenews.ir|بورس‌نیوز|fa:بورس نیوز; fa:بورس‌نیوز||
`;
