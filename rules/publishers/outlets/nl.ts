export default `
volkskrant-nl|outlet|volkskrant.nl|de Volkskrant|Volkskrant; zh:?人民报||
nrc-nl|outlet|nrc.nl|?NRC|NRC Handelsblad; nl:?(en)NRC|https://www.nrc.nl/php/zoeken.php?q={q}#449|
telegraaf-nl|outlet|telegraaf.nl|?De Telegraaf| nl:?(en)De Telegraaf; nl:?Telegraaf; zh:?电讯报; zh:荷兰电讯报|https://www.telegraaf.nl/zoeken/{q}|
ad-nl|outlet|ad.nl|Algemeen Dagblad|nl:?(en)AD||
trouw-nl|outlet|trouw.nl|?Trouw|nl:?Trouw||
parool-nl|outlet|parool.nl|?Het Parool|nl:?Het Parool||
fd-nl|outlet|fd.nl|Het Financieele Dagblad|nl:?(en)FD; nl:Het FD||
nos-nl|outlet|nos.nl|NOS|nl:NOS Journaal; zh:荷兰广播公司; nl:Nieuwsuur|https://nos.nl/zoeken/?q={q}|
rtl-nl|outlet|rtl.nl rtlnieuws.nl|RTL Nieuws|nl:RTL Nieuws||
nu-nl|outlet|nu.nl|NU.nl||https://www.nu.nl/zoeken?q={q}|
ftm-nl|outlet|ftm.nl ftm.eu|?Follow the Money|||
decorrespondent-nl|outlet|decorrespondent.nl|?De Correspondent|nl:?De Correspondent||
groene-nl|outlet|groene.nl|De Groene Amsterdammer|nl:De Groene Amsterdammer||
rd-nl|outlet|rd.nl refdag.nl|Reformatorisch Dagblad|nl:Reformatorisch Dagblad||
gelderlander-nl|outlet|gelderlander.nl|De Gelderlander|nl:De Gelderlander||
dutchnews-nl|outlet|dutchnews.nl|DutchNews.nl||https://www.dutchnews.nl/?s={q}&post_type=post|
tweakers-net|outlet|tweakers.net|Tweakers||https://tweakers.net/zoeken/?keyword={q}|
noordhollandsdagblad-nl|outlet|noordhollandsdagblad.nl|Noordhollands Dagblad|nl:Noordhollands Dagblad||
haarlemsdagblad-nl|outlet|haarlemsdagblad.nl|Haarlems Dagblad|nl:Haarlems Dagblad||
metronieuws-nl|outlet|metronieuws.nl|?Metro|nl:?Metro||
limburger-nl|outlet|limburger.nl|De Limburger|nl:De Limburger||
leidschdagblad-nl|outlet|leidschdagblad.nl|Leidsch Dagblad|nl:Leidsch Dagblad||
ijmuidercourant-nl|outlet|ijmuidercourant.nl|IJmuider Courant|nl:IJmuider Courant||
gooieneemlander-nl|outlet|gooieneemlander.nl|De Gooi- en Eemlander|nl:De Gooi- en Eemlander||
destentor-nl|outlet|destentor.nl|?De Stentor|nl:?De Stentor||
lc-nl|outlet|lc.nl|Leeuwarder Courant|nl:Leeuwarder Courant||
bndestem-nl|outlet|bndestem.nl|BN DeStem|nl:BN DeStem||
pzc-nl|outlet|pzc.nl|Provinciale Zeeuwse Courant|nl:Provinciale Zeeuwse Courant||
ed-nl|outlet|ed.nl|Eindhovens Dagblad|nl:Eindhovens Dagblad||
tubantia-nl|outlet|tubantia.nl|Tubantia|TC Tubantia||
bd-nl|outlet|bd.nl|Brabants Dagblad|nl:Brabants Dagblad||
amigoe|outlet|amigoe.com|Amigoe|nl:Amigoe||
nd-nl|outlet|nd.nl|Nederlands Dagblad|nl:Nederlands Dagblad||
frieschdagblad-nl|outlet|frieschdagblad.nl|Friesch Dagblad|nl:Friesch Dagblad||
antilliaansdagblad|outlet|antilliaansdagblad.com|Antilliaans Dagblad|nl:Antilliaans Dagblad||
spitsnieuws-nl|outlet|spitsnieuws.nl|?Spits|nl:?Spits||
ajaxlife-nl|outlet|ajaxlife.nl|Ajax Life|nl:Ajax Life||
katholieknieuwsblad-nl|outlet|katholieknieuwsblad.nl|Katholiek Nieuwsblad|nl:Katholiek Nieuwsblad||
cobouw-nl|outlet|cobouw.nl|Cobouw|nl:Cobouw||
omroepbrabant-nl|outlet|omroepbrabant.nl|Omroep Brabant|||
gld-nl|outlet|gld.nl|Omroep Gelderland|||
oost-nl|outlet|oost.nl|RTV Oost|||
rtvnoord-nl|outlet|rtvnoord.nl|RTV Noord|||
rtvdrenthe-nl|outlet|rtvdrenthe.nl|RTV Drenthe|||
rtvutrecht-nl|outlet|rtvutrecht.nl|RTV Utrecht|||
rijnmond-nl|outlet|rijnmond.nl|RTV Rijnmond|nl:Rijnmond TV; nl:omroep Rijnmond; nl:Rijnmond||
omropfryslan-nl|outlet|omropfryslan.nl|Omrop Fryslân|||
omroepwest-nl|outlet|omroepwest.nl|Omroep West|||
nhnieuws-nl|outlet|nhnieuws.nl|NH Nieuws|||
omroepzeeland-nl|outlet|omroepzeeland.nl|Omroep Zeeland|||
bnr-nl|outlet|bnr.nl|BNR|nl:BNR Nieuwsradio||
geenstijl-nl|outlet|geenstijl.nl|GeenStijl|||
hartvannederland-nl|outlet|hartvannederland.nl|Hart van Nederland|||
vi-nl|outlet|vi.nl|Voetbal International|||
thenextweb|outlet|thenextweb.com|The Next Web|TNW||
voetbalzone-nl|outlet|voetbalzone.nl|Voetbalzone|||
fcupdate-nl|outlet|fcupdate.nl|FCUpdate|FC Update||
voetbalprimeur-nl|outlet|voetbalprimeur.nl|VoetbalPrimeur|Voetbalprimeur||
ajaxshowtime-com|outlet|ajaxshowtime.com|Ajax Showtime|||
shownieuws-nl|outlet|shownieuws.nl|Shownieuws|||
rtlboulevard-nl|outlet|rtlboulevard.nl|RTL Boulevard|||
weeronline-nl|outlet|weeronline.nl|Weeronline|||
buienradar-nl|outlet|buienradar.nl|Buienradar|||
at5-nl|outlet|at5.nl|AT5|||
eenvandaag-avrotros-nl|outlet|eenvandaag.avrotros.nl|EenVandaag|||
nltimes-nl|outlet|nltimes.nl|NL Times|||
gpblog-com|outlet|gpblog.com|GPblog|GPBlog||
wielerflits-nl|outlet|wielerflits.nl|WielerFlits|||
mediacourant-nl|outlet|mediacourant.nl|Mediacourant|||
iculture-nl|outlet|iculture.nl|iCulture|||
wnl-tv|outlet|wnl.tv|WNL|WNL op Zondag||
`;
