export default `
kathimerini-gr|outlet|kathimerini.gr ekathimerini.com|?Καθημερινή|?!Kathimerini; Ekathimerini; el:?Καθημερινή; el:η Καθημερινή; zh:希腊每日报; zh:?每日报; ja:カティメリニ; ru:Катимерини; bg:Катимерини; sr:Катимерини; uk:Катімеріні||
tanea-gr|outlet|tanea.gr|?Τα Νέα|el:?Τα Νέα; Ta Nea; el:?Νέα; el:?Νέων||
tovima-gr|outlet|tovima.gr tovima.com|?Το Βήμα|el:?Το Βήμα; To Vima; el:?Βήμα; el:?Βήματος; BHMA||
protothema-gr|outlet|protothema.gr|?Πρώτο Θέμα|el:?Πρώτο Θέμα; Proto Thema||
efsyn-gr|outlet|efsyn.gr|Εφημερίδα των Συντακτών|el:Εφημερίδα των Συντακτών; el:ΕφΣυν; en:Efimerida ton Syntakton; el:Εφ.Συν.||
ethnos-gr|outlet|ethnos.gr|?Έθνος|el:?Έθνος; el:?Έθνους||
naftemporiki-gr|outlet|naftemporiki.gr|Ναυτεμπορική|el:Ναυτεμπορική; Naftemporiki||
eleftherostypos-gr|outlet|eleftherostypos.gr e-typos.com|Ελεύθερος Τύπος|el:Ελεύθερος Τύπος; en:Eleftheros Typos; el:Ελεύθερο Τύπο; el:Ελεύθερου Τύπου||
ert-gr|outlet|ert.gr ertnews.gr|?ERT|el:?ΕΡΤ; el:ERTNews; el:?ERT; ERT Greece||
skai-gr|outlet|skai.gr|ΣΚΑΪ|el:ΣΚΑΪ; ?(nl,no)SKAI||
in-gr|outlet|in.gr|in.gr|el:in.gr||
iefimerida-gr|outlet|iefimerida.gr|iefimerida|el:iefimerida||
news247-gr|outlet|news247.gr|News247|el:News 24/7; el:News247||
lifo-gr|outlet|lifo.gr|Lifo|el:LiFO|https://www.lifo.gr/search?q={q}|
greekcitytimes|outlet|greekcitytimes.com|Greek City Times|||
greekreporter|outlet|greekreporter.com|Greek Reporter|||
pelop-gr|outlet|pelop.gr|Peloponnisos|en:Peloponnisos||
makthes-gr|outlet|makthes.gr|?Makedonia|en:?Makedonia; el:?Μακεδονία||
avgi-gr|outlet|avgi.gr|I Avgi|en:I Avgi; el:?Η Αυγή; el:?Αυγή; el:?Αυγής||
athensvoice-gr|outlet|athensvoice.gr|Athens Voice|en:Athens Voice||
stoxos-gr|outlet|stoxos.gr|Stochos|en:Stochos||
styga-gr|outlet|styga.gr|Styx|en:Styx||
agon-gr|outlet|agon.gr|Ipirotikos Agon|en:Ipirotikos Agon||
thenationalherald|outlet|thenationalherald.com|The National Herald|en:The National Herald; ?National Herald||
filodimos-gr|outlet|filodimos.gr|Filodimos|en:Filodimos||
neakriti-gr|outlet|neakriti.gr|neakriti|en:neakriti||
ant1news-gr|outlet|ant1news.gr antenna.gr|ANT1|el:ΑΝΤ1||
megatv|outlet|megatv.com|MEGA TV|el:Mega Channel; el:?MEGA||
star-gr|outlet|star.gr|Star Channel (GR)|el:?Star; el:Star Channel||
alphatv-gr|outlet|alphatv.gr|Alpha TV|el:?Alpha||
tvopen-gr|outlet|tvopen.gr|OPEN TV|el:?OPEN; el:Open TV||
kontranews-gr|outlet|kontranews.gr|Kontra Channel|el:Kontra News; el:?Kontra||
documentonews-gr|outlet|documentonews.gr|Documento (GR)|el:?Ντοκουμέντο; el:Documento||
real-gr|outlet|real.gr|Real News (GR)|el:Real News; el:Real.gr; el:Realnews; el:Real FM||
cnn-gr|outlet|cnn.gr|CNN Greece|el:CNN.gr||
newsbomb-gr|outlet|newsbomb.gr|Newsbomb|||
newsit-gr|outlet|newsit.gr|Newsit|||
capital-gr|outlet|capital.gr|Capital.gr|||
topontiki-gr|outlet|topontiki.gr|Το Ποντίκι|el:?Το Ποντίκι; el:?Ποντίκι||
liberal-gr|outlet|liberal.gr|Liberal.gr|el:?Liberal||
reportersunited-gr|outlet|reportersunited.gr|Reporters United|||
wearesolomon|outlet|wearesolomon.com|Solomon (GR)|el:?Solomon; en:We Are Solomon||
sport24-gr|outlet|sport24.gr|SPORT24|Sport24; Sport24.gr||
sdna-gr|outlet|sdna.gr|SDNA|||
sportday-gr|outlet|sportday.gr|SportDay|||
fosonline-gr|outlet|fosonline.gr|Φως των Σπορ|fosonline||
eurohoops-net|outlet|eurohoops.net|Eurohoops|||
thepressproject-gr|outlet|thepressproject.gr|The Press Project|ThePressProject||
onalert-gr|outlet|onalert.gr|OnAlert|||
tvxs-gr|outlet|tvxs.gr|TVXS|||
gazzetta-gr|outlet|gazzetta.gr|Gazzetta.gr|el:Gazzetta||
newsbeast-gr|outlet|newsbeast.gr|Newsbeast|||
bankingnews-gr|outlet|bankingnews.gr|Bankingnews|||
contra-gr|outlet|contra.gr|Contra.gr|||
to10-gr|outlet|to10.gr|To10.gr|el:?To10||
metrosport-gr|outlet|metrosport.gr|Metrosport|el:Metropolis||
newpost-gr|outlet|newpost.gr|Newpost|||
sport-fm-gr|outlet|sport-fm.gr sportfm.gr|ΣΠΟΡ FM|el:ΣΠΟΡ FM 94,6; Sport FM||
`;
