export default `
lemonde-fr|outlet|lemonde.fr|?Le Monde|fr:?Le Monde; fr:le journal Le Monde; fr:quotidien Le Monde; de:?Le Monde; en:French daily Le Monde; es:Le Monde; es:diario Le Monde; ru:?Монд; ru:газета Le Monde; ru:Ле Монд; uk:Ле Монд; zh:?世界报; zh:?世界報; zh:法国世界报; zh:法國世界報; ja:ル・モンド; ja:仏紙ルモンド; ja:仏紙ル・モンド; ja:ルモンド; ko:르몽드; ko:르 몽드; ar:لوموند; ar:صحيفة لوموند; fa:لوموند; he:לה מונד; vi:Le Monde; vi:báo Le Monde; hi:ले मोंद; el:Λε Μοντ; bg:?Монд; bg:Льо Монд; sr:?Монд; sr:?Mond; sr:Ле монд; sr:Le mond; uk:?Монд; ru:Ле монд; el:?Μοντ; ar:لو موند; ar:اللوموند; ur:لی موند; ur:لے مونڈ; ur:لی مونڈ; hi:ले मोंडे; hi:ले मोंड; hi:ल मोंद; bn:লে মন্ডে; bn:লা মঁদ; bn:ল্য মোঁদ; bn:লে মঁদ; bn:লো মন্দ; ta:லு மோந்து; ta:லெ மாண்டே; ta:லே மோண்ட்; th:เลอมงด์; hy:Լը Մոնդ; hy:Լե Մոնդ; hy:Լը մոնդ; ka:ლე მონდი; ka:ლემონდი; ka:?მონდი|https://www.lemonde.fr/recherche/?keywords={q}|
lefigaro-fr|outlet|lefigaro.fr madame.lefigaro.fr|Le Figaro|?(fr,pl,nl)Le Figaro; fr:?le Figaro; ru:?Фигаро; ru:Ле Фигаро; zh:费加罗报; zh:費加洛報; zh:費加羅報; ja:フィガロ; ja:仏紙フィガロ; ja:ル・フィガロ; ko:르피가로; ko:르 피가로; ar:لوفيغارو; ar:صحيفة لوفيغارو; fa:لوفیگارو; fa:فیگارو; he:לה פיגארו; vi:Le Figaro; uk:Фігаро; el:Φιγκαρό; bg:?Фигаро; bg:Льо Фигаро; sr:?Фигаро; sr:?Figaro; sr:Ле Фигаро; uk:Ле Фігаро; el:Λε Φιγκαρό; he:?פיגארו; ar:لو فيغارو; ar:لو فيجارو; ar:لوفيجارو; ar:الفيغارو; fa:لو فیگارو; ur:لی فگارو; ur:لے فیگارو; hi:ले फिगारो; hi:ले फिगरो; bn:লে ফিগারো; bn:ল্য ফিগারো; ta:லே ஃபிகாரோ; ta:லெ ஃபிகாரோ; th:เลอฟิกาโร; hy:?Ֆիգարո; hy:Լը Ֆիգարո; hy:Լե Ֆիգարո; ka:?ფიგარო; ka:ლე ფიგარო; ka:ლეფიგარო||
liberation-fr|outlet|liberation.fr|?Libération|?(fr)Libération; fr:?Libération; fr:Libé; zh:?解放报; zh:法国解放报; zh:?解放報; ja:リベラシオン; ko:리베라시옹; ar:ليبراسيون; ru:Либерасьон; fa:لیبراسیون|https://www.liberation.fr/recherche/?q={q}|
leparisien-fr|outlet|leparisien.fr|?Le Parisien|?(fr)Le Parisien; fr:?Le Parisien; fr:Aujourd'hui en France; zh:巴黎人报; zh:巴黎人報; ja:パリジャン紙; ja:ル・パリジャン; ko:르파리지앵; ar:لو باريزيان; ru:Паризьен; sr:Parizijen||
lesechos-fr|outlet|lesechos.fr|Les Échos|?(en,de)Les Echos; ?(fr)Les Échos; zh:?回声报; zh:迴聲報; zh:法国回声报; ja:レゼコー; ar:ليزيكو; ru:?Эко||
la-croix|outlet|la-croix.com|?La Croix|fr:?La Croix; ?(fr)La Croix; zh:?十字架报; ja:ラ・クロワ||
humanite-fr|outlet|humanite.fr|?L'Humanité|fr:?L'Humanité; ?(fr)L'Humanité; zh:?人道报; zh:人道報; ja:ユマニテ; ru:Юманите|https://www.humanite.fr/search/{q}|
latribune-fr|outlet|latribune.fr|?La Tribune|fr:?La Tribune||
lopinion-fr|outlet|lopinion.fr|?L'Opinion|fr:?!L'Opinion||
lejdd-fr|outlet|lejdd.fr|Le Journal du Dimanche|fr:Le Journal du dimanche; fr:?JDD; fr:le JDD||
ouest-france-fr|outlet|ouest-france.fr|Ouest-France|zh:法兰西西部报; zh:西法蘭西報; ja:ウエスト・フランス||
sudouest-fr|outlet|sudouest.fr|?Sud Ouest|fr:?Sud Ouest; fr:?Sud-Ouest||
lavoixdunord-fr|outlet|lavoixdunord.fr|La Voix du Nord|fr:La Voix du Nord||
ladepeche-fr|outlet|ladepeche.fr|La Dépêche du Midi|fr:La Dépêche du Midi; fr:?La Dépêche; fr:?DDM||
leprogres-fr|outlet|leprogres.fr|?Le Progrès|fr:?Le Progrès||
ledauphine|outlet|ledauphine.com|Le Dauphiné libéré|fr:Le Dauphiné libéré; fr:Le Dauphiné||
nicematin|outlet|nicematin.com|Nice-Matin|fr:Nice-Matin||
varmatin|outlet|varmatin.com|Var-Matin|fr:Var-Matin||
laprovence|outlet|laprovence.com|?La Provence|fr:?La Provence||
midilibre-fr|outlet|midilibre.fr|Midi Libre|fr:Midi libre||
letelegramme-fr|outlet|letelegramme.fr|?Le Télégramme|fr:?Le Télégramme||
dna-fr|outlet|dna.fr|Dernières Nouvelles d'Alsace|fr:Dernières Nouvelles d'Alsace; fr:?DNA||
estrepublicain-fr|outlet|estrepublicain.fr|L'Est républicain|fr:L'Est républicain||
republicain-lorrain-fr|outlet|republicain-lorrain.fr|Le Républicain lorrain|fr:Le Républicain lorrain||
lamontagne-fr|outlet|lamontagne.fr|?La Montagne|fr:?La Montagne||
lunion-fr|outlet|lunion.fr|?L'Union|fr:?!L'Union||
corsematin|outlet|corsematin.com|Corse-Matin|fr:Corse-Matin||
20minutes-fr|outlet|20minutes.fr|?20 Minutes|fr:20 Minutes|https://www.20minutes.fr/search?q={q}|
lexpress-fr|outlet|lexpress.fr|?L'Express|fr:?L'Express; zh:快报周刊; zh:法国快报||
lepoint-fr|outlet|lepoint.fr|?Le Point|fr:?Le Point; zh:观点周刊; zh:觀點週刊; ru:?Пуэн||
nouvelobs|outlet|nouvelobs.com|L'Obs|fr:L'Obs; fr:Le Nouvel Obs; fr:Le Nouvel Observateur; zh:新观察家; zh:新觀察家||
marianne-net|outlet|marianne.net|?Marianne|fr:?Marianne||
challenges-fr|outlet|challenges.fr|?Challenges|fr:?Challenges||
capital-fr|outlet|capital.fr|?Capital|fr:?Capital||
valeursactuelles|outlet|valeursactuelles.com|Valeurs actuelles|fr:Valeurs actuelles||
courrierinternational|outlet|courrierinternational.com|Courrier international|fr:Courrier international; zh:国际信使|https://www.courrierinternational.com/search/result/{q}|
monde-diplomatique-fr|outlet|monde-diplomatique.fr mondediplo.com|Le Monde diplomatique|fr:Le Diplo; zh:世界外交论衡月刊; ja:ル・モンド・ディプロマティーク|https://www.monde-diplomatique.fr/recherche?s={q}|
lecanardenchaine-fr|outlet|lecanardenchaine.fr|Le Canard enchaîné|zh:鸭鸣报; zh:鴨鳴報; ja:カナール・アンシェネ||
charliehebdo-fr|outlet|charliehebdo.fr|Charlie Hebdo|zh:查理周刊; zh:查理週刊; ja:シャルリー・エブド; ar:شارلي إبدو; ru:Шарли Эбдо; ko:샤를리에브도||
parismatch|outlet|parismatch.com|Paris Match|zh:巴黎竞赛画报; zh:巴黎競賽畫報; ja:パリ・マッチ||
telerama-fr|outlet|telerama.fr|Télérama|fr:Télérama|https://www.telerama.fr/recherche/recherche.php?query={q}|
mediapart-fr|outlet|mediapart.fr|Mediapart|zh:法国参与媒体; ru:Медиапар|https://www.mediapart.fr/search?search_word={q}|
lequipe-fr|outlet|lequipe.fr|?L'Équipe|?(fr)L'Équipe; fr:?L'Équipe; zh:?队报; zh:?隊報; zh:法国队报; ja:レキップ; ko:레키프; ar:ليكيب; ru:?Экип; vi:L'Equipe; fa:اکیپ; fa:لکیپ; he:לאקיפ; sr:Ekip||
francetvinfo-fr|outlet|francetvinfo.fr franceinfo.fr francetelevisions.fr france.tv|France Télévisions / franceinfo|franceinfo; France Info; fr:France Télévisions; ar:فرانس إنفو; fr:France 2; fr:France 3; fr:France 4; fr:France 5; zh:法国电视台; zh:法国新闻广播电台; ja:フランス・テレビ; ja:フランス2; fr:Complément d'enquête|https://www.francetvinfo.fr/recherche/?request={q}|
radiofrance-fr|outlet|radiofrance.fr franceinter.fr franceculture.fr francebleu.fr|Radio France|fr:Radio France; fr:France Inter; fr:France Culture; fr:France Bleu|https://www.franceinter.fr/recherche?q={q}|
france24|outlet|france24.com|France 24|France24; zh:法国24台; zh:法國24台; zh:法兰西24台; ja:フランス24; ar:فرانس 24; ru:Франс 24; fa:فرانس ۲۴; fa:فرانس 24; ko:프랑스24||
rfi-fr|outlet|rfi.fr|RFI|sw:RFI Kiswahili; Radio France Internationale; zh:法国国际广播电台; zh:法廣; zh:法广; zh:法國國際廣播電台; vi:RFI Tiếng Việt; vi:đài RFI; ru:Международное французское радио; ar:راديو فرنسا الدولي; ar:إذاعة فرنسا الدولية; ar:?!مونت كارلو الدولية; fa:ار‌اف‌ای; fa:رادیو بین‌المللی فرانسه; ja:仏国際ラジオ||
mc-doualiya|outlet|mc-doualiya.com|Monte Carlo Doualiya|ar:?مونت كارلو الدولية; fr:Monte Carlo Doualiya||
bfmtv|outlet|bfmtv.com bfmbusiness.bfmtv.com|BFM TV|BFMTV; fr:?BFM; zh:法国BFM电视台; ja:BFMテレビ; ru:БФМ-ТВ||
tf1info-fr|outlet|tf1info.fr tf1.fr|TF1|fr:TF1 Info; fr:?LCI; zh:法国电视一台; zh:法國電視一台; fr:Téléfoot||
cnews-fr|outlet|cnews.fr|?CNews|||
lcp-fr|outlet|lcp.fr|?LCP|fr:?LCP||
europe1-fr|outlet|europe1.fr|Europe 1|fr:Europe 1||
rtl-fr|outlet|rtl.fr|RTL (France)|fr:?RTL||
rmc-bfmtv|outlet|rmc.bfmtv.com|?RMC|fr:?RMC; RMC Sport||
arte-tv|outlet|arte.tv|Arte|?(de,es,it,pt,pl,da,no)Arte; zh:德法公共电视台; ja:アルテ|https://www.arte.tv/de/search/?q={q}&page=1|
tv5monde|outlet|tv5monde.com|TV5Monde|TV5 Monde|https://www.tv5monde.com/?q={q}|
euronews|outlet|euronews.com|Euronews|zh:欧洲新闻台; zh:歐洲新聞台; zh:欧洲新闻电视台; ja:ユーロニュース; ko:유로뉴스; ar:يورونيوز; ru:Евроньюс; fa:یورونیوز; uk:Євроньюз; bg:Евронюз; sr:Еуроњуз; sr:Euronjuz; el:Γιουρονιούζ; hy:Եվրոնյուս; ka:ევრონიუსი; bn:ইউরোনিউজ; hi:यूरोन्यूज; ur:یورو نیوز; he:יורוניוז; th:ยูโรนิวส์; az:Avronyus|https://www.euronews.com/search?query={q}|
slate-fr|outlet|slate.fr|Slate.fr|fr:Slate.fr|https://www.slate.fr/search?mot-cle={q}|
atlantico-fr|outlet|atlantico.fr|Atlantico|fr:Atlantico||
contexte|outlet|contexte.com|?Contexte|fr:?Contexte||
usinenouvelle|outlet|usinenouvelle.com|L'Usine nouvelle|fr:L'Usine nouvelle||
numerama|outlet|numerama.com|Numerama|fr:Numerama|https://www.numerama.com/magazine/recherche/1/{q}/date|
01net|outlet|01net.com|01net|fr:01net|https://www.01net.com/recherche/recherche.php?searchstring={q}&chaine=home|
next-ink|outlet|next.ink nextinpact.com|?Next|fr:NextInpact; fr:Next INpact; fr:?Next|https://m.nextinpact.com/rechercher?term={q}|
jeuneafrique|outlet|jeuneafrique.com theafricareport.com|Jeune Afrique|en:The Africa Report; zh:青年非洲||
africaintelligence|outlet|africaintelligence.com africaintelligence.fr intelligenceonline.fr intelligenceonline.com|Africa Intelligence|Intelligence Online||
reporterre-net|outlet|reporterre.net|Reporterre|fr:Reporterre||
streetpress|outlet|streetpress.com|StreetPress|fr:StreetPress||
lesjours-fr|outlet|lesjours.fr|?Les Jours|fr:?Les Jours||
lanouvellerepublique-fr|outlet|lanouvellerepublique.fr|La Nouvelle République du Centre-Ouest|fr:La Nouvelle République du Centre-Ouest; fr:La Nouvelle République||
actu-fr|outlet|actu.fr|Actu.fr|fr:Le Publicateur libre||
vosgesmatin-fr|outlet|vosgesmatin.fr|Vosges Matin|fr:Vosges Matin||
armenews|outlet|armenews.com|Nouvelles d'Arménie Magazine|fr:Nouvelles d'Arménie Magazine||
courrier-picard-fr|outlet|courrier-picard.fr|Le Courrier picard|fr:Le Courrier picard; fr:Courrier picard||
connexionfrance|outlet|connexionfrance.com|The Connexion|en:The Connexion||
presseocean-fr|outlet|presseocean.fr|Presse-Océan|fr:Presse-Océan||
femmeactuelle-fr|outlet|femmeactuelle.fr|Femme actuelle|fr:Femme actuelle||
elle-fr|outlet|elle.fr|Elle Decoration|fr:Elle Decoration||
lesinrocks|outlet|lesinrocks.com|Les Inrockuptibles|fr:Les Inrockuptibles; fr:Les Inrocks|https://lesinrocks.com/recherche/?q={q}|
metronews-fr|outlet|metronews.fr|Metronews|fr:Metronews||
lenouveleconomiste-fr|outlet|lenouveleconomiste.fr|Le Nouvel Économiste|fr:Le Nouvel Économiste||
lagazettedescommunes|outlet|lagazettedescommunes.com|La Gazette des communes|fr:La Gazette des communes||
arretsurimages-net|outlet|arretsurimages.net|Arrêt sur images|fr:Arrêt sur images||
lemondeinformatique-fr|outlet|lemondeinformatique.fr|Le Monde informatique|fr:Le Monde informatique||
lavie-fr|outlet|lavie.fr|?La Vie|fr:?La Vie||
france-amerique|outlet|france-amerique.com|France-Amérique|fr:France-Amérique||
lavenirdelartois-fr|outlet|lavenirdelartois.fr|L'Avenir de l'Artois|fr:L'Avenir de l'Artois||
lindicateurdesflandres-fr|outlet|lindicateurdesflandres.fr|L'Indicateur des Flandres|fr:L'Indicateur des Flandres||
lemoniteur-fr|outlet|lemoniteur.fr|Le Moniteur des travaux publics et du bâtiment|fr:Le Moniteur des travaux publics et du bâtiment||
largus-fr|outlet|largus.fr|?L'Argus|fr:?L'Argus||
politis-fr|outlet|politis.fr|?Politis|fr:?Politis||
lerepublicain-net|outlet|lerepublicain.net le-republicain.fr|?Le Républicain|fr:?Le Républicain||
lejournaldesflandres-fr|outlet|lejournaldesflandres.fr|Le Journal des Flandres|fr:Le Journal des Flandres||
vsd-fr|outlet|vsd.fr|?VSD|fr:?VSD||
echo62|outlet|echo62.com|L'Écho du Pas-de-Calais|fr:L'Écho du Pas-de-Calais||
ladocumentationfrancaise-fr|outlet|ladocumentationfrancaise.fr|Questions Internationales|fr:Questions Internationales||
artpress|outlet|artpress.com|Art press|fr:Art press||
midi-olympique-fr|outlet|midi-olympique.fr|Midi Olympique|fr:?Midol||
midi-olympique|outlet|rugbyrama.fr|Midi Olympique|fr:Midi Olympique; fr:?Rugbyrama||
footmercato-net|outlet|footmercato.net|Foot Mercato|ko:풋메르카토; ko:풋 메르카토; ar:فوت ميركاتو; ja:フット・メルカート; ja:フットメルカート||
sofoot-com|outlet|sofoot.com|So Foot|||
lephoceen-fr|outlet|lephoceen.fr|Le Phocéen|||
maxifoot-fr|outlet|maxifoot.fr|Maxifoot|||
le10sport-com|outlet|le10sport.com|Le 10 Sport|le10sport||
culturepsg-com|outlet|culturepsg.com|CulturePSG|Culture PSG||
eurosport-com|outlet|eurosport.com|Eurosport|||
allocine-fr|outlet|allocine.fr|AlloCiné|||
konbini-com|outlet|konbini.com|Konbini|||
brut-media|outlet|brut.media|?(fr,en,de,it,nl)Brut|||
lesnumeriques-com|outlet|lesnumeriques.com|Les Numériques|||
frandroid-com|outlet|frandroid.com|Frandroid|||
clubic-com|outlet|clubic.com|Clubic|||
phonandroid-com|outlet|phonandroid.com|Phonandroid|PhonAndroid||
igen-fr|outlet|igen.fr|iGeneration|||
futura-sciences-com|outlet|futura-sciences.com|Futura Sciences|Futura-Sciences||
caradisiac-com|outlet|caradisiac.com|Caradisiac|||
opex360-com|outlet|opex360.com|Zone Militaire|Opex360||
cryptoast-fr|outlet|cryptoast.fr|Cryptoast|||
lachainemeteo-com|outlet|lachainemeteo.com|La Chaîne Météo|||
disclose-ngo|outlet|disclose.ngo|?(en)Disclose|||
quechoisir-org|outlet|quechoisir.org|UFC-Que Choisir|Que Choisir||
afrik-foot-com|outlet|afrik-foot.com|Afrik-Foot|||
closermag-fr|outlet|closermag.fr|?(en)Closer|||
voici-fr|outlet|voici.fr|?(fr)Voici|||
gala-fr|outlet|gala.fr|?Gala|||
purepeople-com|outlet|purepeople.com|Purepeople|||
ozap-com|outlet|ozap.com|Puremédias|||
gamekult-com|outlet|gamekult.com|Gamekult|||
sciencesetavenir-fr|outlet|sciencesetavenir.fr|Sciences et Avenir|||
science-et-vie-com|outlet|science-et-vie.com|Science & Vie|Science et Vie||
linforme-com|outlet|linforme.com|L'Informé|||
macg-co|outlet|macg.co|MacGeneration|MacG||
usine-digitale-fr|outlet|usine-digitale.fr|L'Usine digitale|||
public-fr|outlet|public.fr|Public (magazine)|fr:?Public||
`;
