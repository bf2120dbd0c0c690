export default `
kathimerini-gr|outlet|kathimerini.gr ekathimerini.com|?Καθημερινή|?!Kathimerini; Ekathimerini; el:?Καθημερινή; el:η Καθημερινή; zh:希腊每日报; zh:?每日报; ja:カティメリニ; ru:Катимерини||
tanea-gr|outlet|tanea.gr|?Τα Νέα|el:?Τα Νέα; Ta Nea||
tovima-gr|outlet|tovima.gr tovima.com|?Το Βήμα|el:?Το Βήμα; To Vima||
protothema-gr|outlet|protothema.gr|?Πρώτο Θέμα|el:?Πρώτο Θέμα; Proto Thema||
efsyn-gr|outlet|efsyn.gr|Εφημερίδα των Συντακτών|el:Εφημερίδα των Συντακτών; el:ΕφΣυν; en:Efimerida ton Syntakton||
ethnos-gr|outlet|ethnos.gr|?Έθνος|el:?Έθνος||
naftemporiki-gr|outlet|naftemporiki.gr|Ναυτεμπορική|el:Ναυτεμπορική; Naftemporiki||
eleftherostypos-gr|outlet|eleftherostypos.gr e-typos.com|Ελεύθερος Τύπος|el:Ελεύθερος Τύπος; en:Eleftheros Typos||
ert-gr|outlet|ert.gr ertnews.gr|?ERT|el:?ΕΡΤ; el:ERTNews; el:?ERT; ERT Greece||
skai-gr|outlet|skai.gr|ΣΚΑΪ|el:ΣΚΑΪ; ?(nl,no)SKAI||
in-gr|outlet|in.gr|in.gr|el:in.gr||
iefimerida-gr|outlet|iefimerida.gr|iefimerida|el:iefimerida||
news247-gr|outlet|news247.gr|News247|el:News 24/7; el:News247||
lifo-gr|outlet|lifo.gr|Lifo|el:LiFO|https://www.lifo.gr/search?q={q}|
greekcitytimes|outlet|greekcitytimes.com|Greek City Times|||
greekreporter|outlet|greekreporter.com|Greek Reporter|||
pelop-gr|outlet|pelop.gr|Peloponnisos|en:Peloponnisos||
makthes-gr|outlet|makthes.gr|?Makedonia|en:?Makedonia; el:?Μακεδονία; el:εφημερίδα Μακεδονία||
avgi-gr|outlet|avgi.gr|I Avgi|en:I Avgi||
athensvoice-gr|outlet|athensvoice.gr|Athens Voice|en:Athens Voice||
stoxos-gr|outlet|stoxos.gr|Stochos|en:Stochos||
styga-gr|outlet|styga.gr|Styx|en:Styx||
agon-gr|outlet|agon.gr|Ipirotikos Agon|en:Ipirotikos Agon||
thenationalherald|outlet|thenationalherald.com|The National Herald|en:The National Herald; ?National Herald||
filodimos-gr|outlet|filodimos.gr|Filodimos|en:Filodimos||
neakriti-gr|outlet|neakriti.gr|neakriti|en:neakriti||
`;
