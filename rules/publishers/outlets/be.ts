export default `
lesoir-be|outlet|lesoir.be|?Le Soir|fr:?Le Soir; ?(fr)Le Soir; zh:比利时晚报;|https://www.lesoir.be/archives/recherche?word={q}&sort=date desc&datefilter=lastyear&form_build_id=form-OccakxlLTXnbavxnbgZGoqHzkT0bEeOrjy3PPlFais4&form_id=dpidamwidgets_damsimplesearch_content_type_search_form|
lalibre-be|outlet|lalibre.be|La Libre Belgique|fr:La Libre Belgique; fr:?La Libre||
dhnet-be|outlet|dhnet.be|La Dernière Heure|fr:La Dernière Heure; fr:?DH; fr:La DH; fr:DH Les Sports|https://www.dhnet.be/search/?query={q}|
lecho-be|outlet|lecho.be|?L'Echo|fr:?L'Echo||
sudinfo-be|outlet|sudinfo.be|Sudinfo|fr:Sudinfo; fr:Sudpresse||
rtbf-be|outlet|rtbf.be|RTBF||https://www.rtbf.be/info/recherche?q={q}|
rtl-be|outlet|rtl.be|RTL info (Belgique)|fr:RTL Info||
levif-be|outlet|levif.be|?Le Vif|fr:?Le Vif; fr:Le Vif/L'Express||
standaard-be|outlet|standaard.be|?De Standaard|?(nl)De Standaard; nl:?De Standaard; zh:?标准报|https://www.standaard.be/zoeken?keyword={q}|
demorgen-be|outlet|demorgen.be|?De Morgen|nl:?De Morgen||
hln-be|outlet|hln.be|Het Laatste Nieuws|nl:Het Laatste Nieuws; nl:HLN|https://www.hln.be/zoeken?query={q}|
nieuwsblad-be|outlet|nieuwsblad.be|?Het Nieuwsblad|nl:?Het Nieuwsblad|https://www.nieuwsblad.be/Search/Index.aspx?searchString={q}|
tijd-be|outlet|tijd.be|?De Tijd|nl:?De Tijd||
gva-be|outlet|gva.be|Gazet van Antwerpen|nl:Gazet van Antwerpen||
vrt-be|outlet|vrt.be|VRT|VRT NWS|https://www.vrt.be/vrtnu/zoeken/#query={q}|
knack-be|outlet|knack.be|Knack|nl:Knack||
politico-eu|outlet|politico.eu|Politico Europe|zh:政治报欧洲版; zh:政治新闻网欧洲版|https://www.politico.eu/?s={q}|
euobserver|outlet|euobserver.com|EUobserver|||
euractiv|outlet|euractiv.com euractiv.fr euractiv.de|Euractiv|zh:?欧洲动态; zh:?歐洲動態||
brusselstimes|outlet|brusselstimes.com|The Brussels Times|Brussels Times; fr:The Brussels Times||
lavenir-net|outlet|lavenir.net|?L'Avenir|fr:?L'Avenir||
nordeclair-be|outlet|nordeclair.be|Nord Éclair|||
lanouvellegazette-be|outlet|lanouvellegazette.be|La Nouvelle Gazette|fr:La Nouvelle Gazette||
lepeuple-be|outlet|lepeuple.be|?Le Peuple|fr:?Le Peuple||
walfoot-be|outlet|walfoot.be|Walfoot|||
sporza-be|outlet|sporza.be|Sporza|||
humo-be|outlet|humo.be|Humo|||
7sur7-be|outlet|7sur7.be|7sur7|||
dagallemaal-be|outlet|dagallemaal.be|Dag Allemaal|||
`;
