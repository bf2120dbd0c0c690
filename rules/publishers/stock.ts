export default `
getty|stock|gettyimages.com gettyimages.co.uk gettyimages.de gettyimages.fr gettyimages.es gettyimages.it gettyimages.co.jp|Getty Images|?Getty; ru:Гетти; he:גטי אימג'ס; he:גטי אימג'; bn:গেটি ইমেজেস; hi:गेटी इमेजेज; hi:गेटी इमेज; th:เก็ตตี้อิมเมจ; th:เก็ตตี้ อิมเมจเจส; ko:게티이미지; ko:게티이미지뱅크; ko:게티이미지코리아; ta:கெட்டி இமேஜஸ்; ur:گیٹی امیجز; ur:گیٹی ایمجز; ja:ゲッティイメージズ; zh:盖蒂图片社; zh:蓋帝圖像; bg:Гети имиджис; sr:Гети имиџис; uk:Гетті; fa:گتی ایمیجز; ar:غيتي إيميجز; ar:?غيتي; hy:Գեթի իմիջս; el:Γκέτι Ίματζες; GettyImages; Getty Images News; Getty Images Sport; Getty Images Europe; Getty Images North America; Getty Images Entertainment; zh:盖蒂图像; zh:蓋蒂圖像; ru:Гетти Имиджес; he:?גטי; Getty Image|||US
shutterstock|stock|shutterstock.com|Shutterstock|he:שאטרסטוק; ko:셔터스톡; th:ชัตเตอร์สต็อก; ja:シャッターストック; fa:شاتراستاک; ar:شترستوك; Shutterstock Editorial; ru:Шаттерсток; ur:شٹر اسٹاک; ur:شٹر سٹاک|||US
photonews|stock|photonews.be|?Photo News|||BE
istock|stock|istockphoto.com|iStock|iStockphoto; iStock Photo; ko:아이스톡|||US
alamy|stock|alamy.com alamy.de|Alamy|Alamy Stock Photo; Alamy Live News; Alamy Images|||GB
depositphotos|stock|depositphotos.com|Depositphotos|Deposit Photos|||US
adobestock|stock|stock.adobe.com fotolia.com|Adobe Stock|stock.adobe.com; AdobeStock; Fotolia|||US
unsplash|stock|unsplash.com|Unsplash||||CA
pexels|stock|pexels.com|Pexels||||US
pixabay|stock|pixabay.com|Pixabay|ru:Пиксабай|||DE
imago|stock|imago-images.de imago-images.com|?Imago|Imago Images; Imago Sport; Imago Stock & People; Imago Sportfotodienst; Imago Stock; www.imago-images.de; imago stock&people|||DE
picturealliance|stock|picture-alliance.com|picture alliance|picturealliance; pic alliance|||DE
abaca|stock|abacapress.com|Abaca Press|?Abaca; Abacapress; ABACAPRESS.COM|||FR
zuma|stock|zumapress.com zumapress.de|ZUMA Press|?Zuma; ZUMA Wire; Zumapress; ZUMA Press Wire; ZUMAPRESS.com|||US
vcg|stock|vcg.com|Visual China Group|视觉中国; VCG; zh:汉华易美|||CN
proshots|stock|proshots.nl|Pro Shots|ProShots; Pro-Shots Photo Agency; Proshots|||NL
wikimedia|stock|commons.wikimedia.org|Wikimedia Commons|Wikimedia|||
barcroft|stock|barcroftmedia.com|Barcroft Media|Barcroft Images|||GB
dreamstime|stock|dreamstime.com|Dreamstime|Dreamstime.com|||US
123rf|stock|123rf.com|123RF||||US
rex|stock|rexfeatures.com|REX Features|?REX; Rex Images|||GB
newscom|stock|newscom.com|Newscom||||US
nurphoto|stock|nurphoto.com|NurPhoto|Nur Photo|||IT
photoshot|stock|photoshot.com|Photoshot||||GB
icon|stock|iconsportswire.com|Icon Sportswire|Icon SMI; Icon Sport Wire|||US
hollandse|stock|hollandsehoogte.nl|Hollandse Hoogte|HollandseHoogte|||NL
guliver|stock|guliver.bg|Guliver|Guliver Photos; Гулливер Фото|||BG
costfoto|stock||Costfoto|CFOTO|||CN
enex|stock|enex.lu|ENEX
backgrid|stock|backgrid.com|?Backgrid|BACKGRID USA|||US
splash|stock|splashnews.com|Splash News|SplashNews; SplashNews.com; Splash News & Pictures|||US
polaris|stock|polarisimages.com|Polaris Images|?Polaris|||US
hanslucas|stock|hanslucas.com|Hans Lucas||||FR
bestimage|stock|bestimage.fr|Bestimage||||FR
panoramic|stock|panoramic.fr|?Panoramic|Agence Panoramic|||FR
epaimages|stock|epa.eu epaimages.com|European Pressphoto Agency|?EPA; EPA-EFE; EPA Images; epa-photo; he:אי-פי-איי; bg:?ЕПА; sr:?ЕПА; uk:?ЕПА; European Press Photo Agency; ru:?ЕПА|||DE
eyeem|stock|eyeem.com|EyeEm||||DE
freepik|stock|freepik.com|Freepik||||ES
canva|stock|canva.com|?Canva
profimedia|stock|profimedia.com profimedia.cz|Profimedia|Profimedia Images; Profimedia.cz|||CZ
aflo|stock|aflo.com|Aflo|アフロ; アフロスポーツ; AFLO SPORT; AFLO Images|||JP
pixta|stock|pixta.jp|PIXTA
ppi|stock||PPI Images
actionimages|stock|actionimages.com|Action Images||||GB
bpi|stock||?BPI
eurokinissi-gr|stock|eurokinissi.gr|Eurokinissi|el:Ευρωκίνηση|||
intime|stock||Intime News|INTIMEnews; ?INTIME; el:?Intime|||
motionteam|stock||MotionTeam|Motion Team|||
sooc|stock||SOOC||||
flash90|stock|flash90.com|Flash90|he:פלאש 90; he:פלאש90; Flash 90|||
pixsell-hr|stock|pixsell.hr|Pixsell|PIXSELL|||
cropix|stock||Cropix||||
inquamphotos|stock|inquamphotos.com|Inquam Photos|?Inquam; Inquam|||
bobo|stock||Bobo (agencija)|sl:BOBO; sl:?BoBo; Agencija BoBo|||
actionpress|stock|actionpress.de|Action Press|ActionPress; action press|||DE
ddpimages|stock|ddpimages.com ddp.de|ddp images|?ddp; ddp media|||DE
gammarapho|stock|gamma-rapho.com|Gamma-Rapho|Keystone-France; ?Rapho|||FR
magnum|stock|magnumphotos.com|Magnum Photos|?Magnum|||US
viiphoto|stock|viiphoto.com|VII Photo|VII Photo Agency; VII Agency|||US
noor|stock|noorimages.com|NOOR Images|?NOOR|||NL
agencevu|stock|agencevu.com|Agence VU|?VU'|||FR
iconsport|stock|iconsport.fr|?(en)Icon Sport|IconSport|||FR
maxppp|stock|maxppp.com|MaxPPP|Photo PQR; MAXPPP; PHOTOPQR|||FR
bridgeman|stock|bridgemanimages.com bridgemanart.com|Bridgeman Images|?Bridgeman; Bridgeman Art Library|||GB
akgimages|stock|akg-images.de akg-images.com akg-images.fr|akg-images|?AKG|||DE
ullstein|stock|ullsteinbild.de|ullstein bild|?(de)ullstein|||DE
interfoto|stock|interfoto.de|INTERFOTO||||DE
laif|stock|laif.de|laif|laif Photos; laif Agentur|||DE
ostkreuz|stock|ostkreuz.de|OSTKREUZ (Agentur)|Agentur Ostkreuz|||DE
mauritius|stock|mauritius-images.com|mauritius images||||DE
westend61|stock|westend61.de westend61.com|Westend61||||DE
sportsfile|stock|sportsfile.com|Sportsfile||||IE
inpho|stock|inpho.ie|INPHO|Inpho Photography; INPHO Sports|||IE
rollingnews|stock|rollingnews.ie|RollingNews.ie|Rolling News; Photocall Ireland|||IE
camerapress|stock|camerapress.com|Camera Press||||GB
mirrorpix|stock|mirrorpix.com|Mirrorpix|Mirror Pix||reach|GB
topfoto|stock|topfoto.co.uk|TopFoto||||GB
swns|agency|swns.com stories.swns.com|SWNS|South West News Service|||GB
caters|stock|catersnews.com|Caters News Agency|Caters News; ?Caters|||GB
offside|stock|welloffside.com|Offside Sports Photography|?Offside|||GB
prosports|stock||ProSports Images|ProSports; Pro Sports Images|||GB
focusimages|stock||?(en)Focus Images|Focus Images Ltd|||GB
newsimages|stock||?News Images|News Images Ltd|||GB
wenn|stock|wenn.com|WENN|WENN.com|||GB
sciencephoto|stock|sciencephoto.com|Science Photo Library|SPL Science Photo Library|||GB
naturepl|stock|naturepl.com|Nature Picture Library|naturepl.com|||GB
hultonarchive|stock||Hulton Archive|Bettmann Archive; Bettmann|||US
wireimage|stock|wireimage.com|WireImage||||US
corbis|stock|corbis.com corbisimages.com|Corbis|Corbis Images; Corbis Historical|||US
redux|stock|reduxpictures.com|Redux Pictures|?Redux|||US
everett|stock|everettcollection.com|Everett Collection|Courtesy Everett Collection|||US
photofest|stock|photofestnyc.com|Photofest||||US
x17|stock|x17online.com x17agency.com|X17|X17online; X17 Online|||US
mega|stock|megaagency.com|MEGA Agency|TheMegaAgency.com; The Mega Agency; ?MEGA|||US
bauergriffin|stock|bauergriffin.com|Bauer-Griffin|?(en)GC Images|||US
imagn|stock|imagn.com usatodaysportsimages.com|Imagn Images|Imagn; USA TODAY Sports Images; Imagn Content Services||gannett|US
sopaimages|stock|sopaimages.com|SOPA Images|?SOPA|||HK
pacificpress|stock|pacificpressagency.com|Pacific Press Agency|?Pacific Press; Pacific Press Media Production|||US
lightrocket|stock|lightrocket.com|LightRocket||||TH
pond5|stock|pond5.com|Pond5||||US
storyful|stock|storyful.com|Storyful||||IE
ruptly|stock|ruptly.tv|Ruptly|ru:Руптли|||DE
vecteezy|stock|vecteezy.com|Vecteezy||||US
envato|stock|envato.com elements.envato.com photodune.net|Envato|Envato Elements; PhotoDune|||AU
bigstock|stock|bigstockphoto.com|Bigstock|Bigstockphoto; Bigstock Photo|||US
thinkstock|stock|thinkstockphotos.com|Thinkstock|Thinkstock Photos; Thinkstockphotos|||US
colourbox|stock|colourbox.com colourbox.de colourbox.dk|Colourbox|Colourbox.de; Colourbox.com|||DK
pixelio|stock|pixelio.de|Pixelio|pixelio.de|||DE
bildbyran|stock|bildbyran.se bildbyran.com|Bildbyrån||||SE
newspix-pl|stock||Newspix.pl|pl:Newspix|||PL
newspix-au|stock|newspix.com.au|Newspix||||AU
eastnews|stock|eastnews.pl|?(en)East News|EastNews|||PL
reporter-pl|stock||Reporter (Polska)|pl:?Reporter; pl:Agencja Reporter|||PL
forum-pl|stock|forum.com.pl|Forum (agencja fotograficzna)|pl:?Forum; pl:Agencja Forum; pl:Agencja Fotograficzna Forum|||PL
wyborczafoto|stock|agencja.wyborcza.pl agencjagazeta.pl|Agencja Wyborcza.pl|Agencja Gazeta; Agencja Wyborcza||agora|PL
pressfocus|stock||PressFocus|Press Focus; 400mm.pl|||PL
akpa|stock|akpa.pl|AKPA||||PL
northfoto|stock|northfoto.com northfoto.hu|Northfoto||||HU
depophotos|stock|depophotos.com|Depo Photos|DepoPhotos|||TR
agenciauno|stock|agenciauno.cl|Agencia Uno|Agenciauno; es:Agencia UNO|||CL
photosport-cl|stock||Photosport||||CL
atonchile|stock||Aton Chile|?Aton; es:Agencia Aton|||CL
cordonpress|stock|cordonpress.com|Cordon Press|CordonPress|||ES
gtres|stock|gtresonline.com|Gtres|GtresOnline; GTRES Online; Gtresonline|||ES
alterphotos|stock|alterphotos.com|AlterPhotos|Alter Photos|||ES
cuartoscuro|stock|cuartoscuro.com|Cuartoscuro||||MX
imago7|stock|imago7.com.mx|Imago7|Imago 7|||MX
fotoarena|stock|fotoarena.com.br|Fotoarena|Foto Arena|||BR
agif|stock||?AGIF|AGIF Agência de Fotografia|||BR
futurapress|stock|futurapress.com.br|Futura Press|FuturaPress|||BR
gazetapress|stock|gazetapress.com|Gazeta Press|GazetaPress|||BR
globalimagens|stock||Global Imagens||||PT
fotogramma|stock||Fotogramma|it:Agenzia Fotogramma|||IT
ipaagency|stock||IPA Agency|IPA-Agency.net; ?IPA|||IT
insidefoto|stock|insidefoto.com|Insidefoto|Inside Foto|||IT
imagoeconomica|stock|imagoeconomica.it|Imagoeconomica|Imago Economica|||IT
contrasto|stock|contrasto.it|?Contrasto|Agenzia Contrasto|||IT
mondadoriportfolio|stock|mondadoriportfolio.it|Mondadori Portfolio||||IT
gepa|stock|gepa-pictures.com|GEPA pictures|?GEPA; GEPA; GEPA pictures|||AT
expa|stock|expa.at|EXPA Pictures|?EXPA|||AT
photopress|stock|photopress.ch|PHOTOPRESS|Photopress.ch|||CH
freshfocus|stock|freshfocus.ch|freshfocus||||CH
kommersantphoto|stock|photo.kommersant.ru|Kommersant Photo|Kommersant Photo Agency; ru:Коммерсантъ Фото||kommersant|RU
globallook|stock|globallookpress.com|Global Look Press|GlobalLook; Globallookpress; ru:Глобал Лук Пресс; globallookpress.com|||RU
lori|stock|lori.ru|Lori Images|ru:?Лори; ru:Фотобанк Лори; Lori Photobank|||RU
photoxpress|stock|photoxpress.ru|PhotoXPress|ru:ФотоЭкспресс|||RU
fotodom|stock|fotodom.ru|Fotodom|ru:Фотодом|||RU
icphoto|stock|icphoto.cn dfic.cn|IC photo|ICphoto; 东方IC; DFIC|||CN
cfp|stock||CFP (China Foto Press)|China Foto Press; ?CFP|||CN
tuchong|stock|tuchong.com stock.tuchong.com|Tuchong|zh:图虫; zh:图虫创意|||CN
huitu|stock|huitu.com|Huitu|zh:汇图网|||CN
699pic|stock|699pic.com|699pic|zh:摄图网|||CN
imaginechina|stock|imaginechina.com|Imaginechina|zh:?映像中国|||CN
osports|stock|osports.cn|Osports|zh:Osports全体育图片社|||CN
gettykr|stock|gettyimagesbank.com gettyimageskorea.com|Getty Images Bank (Korea)|ko:게티이미지뱅크; ko:게티이미지코리아; gettyimagesbank|||KR
amanaimages|stock|amanaimages.com|amanaimages|ja:アマナイメージズ; ?(ja)amana|||JP
photoac|stock|photo-ac.com|photoAC|ja:写真AC; ja:イラストAC|||JP
pakutaso|stock|pakutaso.com|PAKUTASO|ja:ぱくたそ|||JP
gallo|stock|galloimages.co.za|Gallo Images|GalloImages|||ZA
backpagepix|stock|backpagepix.com|BackpagePix|Backpage Pix|||ZA
panos|stock|panos.co.uk|Panos Pictures|?Panos|||GB
sportspicz|stock||Sportzpics|Sportspicz|||IN
witters|stock|witters.de|Witters|Witters Sport-Presse-Fotos|||
belgaimage|stock||Belga Image|BELGAIMAGE; BelgaImage|||
orangepics|stock|orangepictures.nl|Orange Pictures|OrangePictures|||
bsrphoto|stock||BSR Agency
alimdi|stock||Firo Sportphoto|firo Sportphoto|||
eibner|stock|eibner-pressefoto.de|Eibner-Pressefoto|Eibner Pressefoto|||
tfnordic|stock||TF-Images
kcspresse|stock|kcspresse.com|KCS Presse
ritzau-scanpix|stock|ritzauscanpix.dk|Ritzau Scanpix|Scanpix Denmark; da:Scanpix
lehtikuva|stock|lehtikuva.fi|Lehtikuva|LEHTIKUVA; Lehtikuva/AFP
aop|stock|allover.fi|All Over Press|?AOP|||
dazhi|stock||達志影像|zh:達志影像|||TW
ibl|stock|ibl.se|IBL Bildbyrå|?IBL|||SE
`;
