export default `
delo-si|outlet|delo.si|?Delo|sl:?Delo; sl:?Dela; sl:?Delu||
dnevnik-si|outlet|dnevnik.si|?Dnevnik|sl:?Dnevnik||
vecer|outlet|vecer.com|?Večer|sl:?!Večer; sl:mariborski Večer; sl:mariborskega Večera; sl:časnik Večer||
rtvslo-si|outlet|rtvslo.si|RTV Slovenija|RTV SLO; sl:TV Slovenija; sl:Televizija Slovenija; sl:Televizije Slovenija; sl:Televiziji Slovenija; sl:Radio Slovenija; sl:Radia Slovenija; sl:Radiu Slovenija; sl:Val 202; sl:Valu 202; sl:MMC||
24ur|outlet|24ur.com|24ur|sl:24ur; sl:POP TV; sl:Pop TV; sl:24UR ZVEČER; sl:24ur Zvečer; sl:Kanal A; sl:24ur.com||
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
ostro-si|outlet|ostro.si|?Oštro|sl:center Oštro; sl:centra Oštro; sl:centru Oštro; sl:portal Oštro; sl:Oštro center za preiskovalno novinarstvo||
podcrto-si|outlet|podcrto.si|?Pod črto|sl:Podcrto.si||
vestnik-si|outlet|vestnik.si|?Vestnik (Murska Sobota)|sl:pomurski Vestnik; sl:Vestnik.si||
sobotainfo-si|outlet|sobotainfo.com|Sobotainfo|||
dolenjskilist-si|outlet|dolenjskilist.si dolenjskilist.svet24.si|Dolenjski list|sl:Dolenjskega lista; sl:Dolenjskemu listu; sl:Dolenjskem listu||
novitednik-si|outlet|novitednik.si novitednik.com|Novi tednik|sl:Novega tednika; sl:Novemu tedniku||
ptujinfo-si|outlet|ptujinfo.com|Ptujinfo|||
mariborinfo-si|outlet|mariborinfo.com|Mariborinfo|||
celjeinfo-si|outlet|celje.info|Celje.info|||
lokalec-si|outlet|lokalec.si|Lokalec.si|||
planettv-si|outlet|planet.si planet-tv.si|Planet TV|||
nova24tv-si|outlet|nova24tv.si|Nova24TV|sl:Nova24; sl:Nova 24 TV||
demokracija-si|outlet|demokracija.si|Demokracija.si|sl:revija Demokracija; sl:tednik Demokracija||
domovina-si|outlet|domovina.je|Domovina.je|sl:portal Domovina; sl:portalu Domovina||
portalplus-si|outlet|portalplus.si|Portal Plus|||
ekipa24-si|outlet|ekipa.svet24.si ekipa24.si|Ekipa24|sl:EkipaSN; sl:Ekipa SN||
bloombergadria|outlet|bloombergadria.com|Bloomberg Adria|||
info360-si|outlet|info360.si|Info360|||
regionalobala-si|outlet|regionalobala.si|Regional Obala|sl:Regionalobala.si||
nogomania-com|outlet|nogomania.com|Nogomania|||
racunalniske-novice-com|outlet|racunalniske-novice.com|Računalniške novice|||
slo-tech-com|outlet|slo-tech.com|Slo-Tech|||
`;
