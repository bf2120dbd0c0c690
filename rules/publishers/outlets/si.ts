export default `
delo-si|outlet|delo.si|?Delo|sl:?Delo; sl:?Dela; sl:?Delu||
dnevnik-si|outlet|dnevnik.si|?Dnevnik|sl:?Dnevnik||
vecer|outlet|vecer.com|?Večer|sl:?!Večer||
rtvslo-si|outlet|rtvslo.si|RTV Slovenija|RTV SLO; sl:TV Slovenija; sl:Televizija Slovenija; sl:Televizije Slovenija; sl:Televiziji Slovenija; sl:Radio Slovenija; sl:Radia Slovenija; sl:Radiu Slovenija; sl:Val 202; sl:Valu 202; sl:MMC||
24ur|outlet|24ur.com|24ur|sl:24ur; sl:POP TV; sl:Pop TV; sl:Kanal A; sl:24ur.com||
siol-net|outlet|siol.net|Siol.net|sl:Siol.net; sl:?Siol; sl:TSmedia; sl:Siola; sl:Siolu||
gorenjskiglas-si|outlet|gorenjskiglas.si|Gorenjski glas|sl:Gorenjski glas; sl:Gorenjskega glasa; sl:Gorenjskemu glasu; sl:Gorenjskem glasu||
mladina-si|outlet|mladina.si|?Mladina|sl:?Mladine; sl:?Mladini; sl:?Mladino||
reporter-si|outlet|reporter.si|Reporter.si|sl:?Reporter||
svet24-si|outlet|svet24.si|Svet24|sl:Svet24.si||
slovenskenovice-si|outlet|slovenskenovice.si|Slovenske novice|sl:Slovenskih novic; sl:Slovenskim novicam; sl:Slovenskih novicah||
finance-si|outlet|finance.si|Finance.si|sl:?Finance||
primorske-si|outlet|primorske.si|Primorske novice|sl:Primorskih novic; sl:Primorskim novicam; sl:Primorskih novicah||
zurnal24-si|outlet|zurnal24.si|Žurnal24|sl:Žurnal24.si||
metropolitan-si|outlet|metropolitan.si|Metropolitan.si|||
necenzurirano-si|outlet|necenzurirano.si|?Necenzurirano|sl:Necenzurirano.si||
ostro-si|outlet|ostro.si|?Oštro|sl:Oštro center za preiskovalno novinarstvo||
podcrto-si|outlet|podcrto.si|?Pod črto|sl:Podcrto.si||
`;
