export default `
index-hu|outlet|index.hu|?Index|hu:?Index; hu:Index.hu|https://index.hu/24ora/?word=1&pepe=1&tol=1999-01-01&ig=2016-01-18&s={q}|
telex-hu|outlet|telex.hu|?Telex|hu:?Telex; hu:Telex.hu||
444-hu|outlet|444.hu|?444|hu:444.hu; hu:?444||
hvg-hu|outlet|hvg.hu|?HVG||https://hvg.hu/kereses?term={q}&x=0&y=0|
magyarnemzet-hu|outlet|magyarnemzet.hu|Magyar Nemzet|||
nepszava-hu|outlet|nepszava.hu|Népszava|||
24-hu|outlet|24.hu|24.hu|hu:24.hu||
origo-hu|outlet|origo.hu|?Origo|hu:?Origo||
portfolio-hu|outlet|portfolio.hu|?Portfolio|hu:?Portfolio; hu:Portfolio.hu||
rtl-hu|outlet|rtl.hu|RTL (Magyarország)|hu:RTL Klub; hu:RTL Magyarország; hu:?RTL; hu:RTL Híradó||
atv-hu|outlet|atv.hu|?ATV|hu:?ATV; hu:Egyenes beszéd||
direkt36-hu|outlet|direkt36.hu|Direkt36|||
hang-hu|outlet|hang.hu|Magyar Hang|hu:Magyar Hang||
dailynewshungary|outlet|dailynewshungary.com|Daily News Hungary|||
veol-hu|outlet|veol.hu|Veszprém Megyei Napló|hu:Veszprém Megyei Napló||
magyarhirlap-hu|outlet|magyarhirlap.hu|Magyar Hírlap|hu:Magyar Hírlap||
napi-hu|outlet|napi.hu|Napi Gazdaság|hu:Napi Gazdaság||
vaol-hu|outlet|vaol.hu|Vas Népe|hu:Vas Népe||
haon-hu|outlet|haon.hu|HAON|hu:HAON||
delmagyar-hu|outlet|delmagyar.hu|Délmagyarország|hu:Délmagyarország||
kisalfold-hu|outlet|kisalfold.hu|Kisalföld|hu:Kisalföld||
demokrata-hu|outlet|demokrata.hu|Magyar Demokrata|hu:Magyar Demokrata||
vg-hu|outlet|vg.hu|Világgazdaság|hu:Világgazdaság||
beol-hu|outlet|beol.hu|Beol.hu|hu:Beol.hu||
figyelo-hu|outlet|figyelo.hu|Figyelő|hu:Figyelő||
nol-hu|outlet|nol.hu|Népszabadság|hu:Népszabadság||
valasz-hu|outlet|valasz.hu|Heti Válasz|hu:Heti Válasz||
pesterlloyd-net|outlet|pesterlloyd.net|Pester Lloyd|de:Pester Lloyd||
168-hu|outlet|168.hu|168 Óra|hu:168 Óra||
blikk-hu|outlet|blikk.hu|Blikk.hu|hu:Blikk||
borsonline-hu|outlet|borsonline.hu|?Bors|hu:Borsonline; hu:?Bors||
ripost-hu|outlet|ripost.hu|Ripost.hu|hu:Ripost||
mandiner-hu|outlet|mandiner.hu|Mandiner|||
valaszonline-hu|outlet|valaszonline.hu|Válasz Online|||
klubradio-hu|outlet|klubradio.hu|Klubrádió|||
infostart-hu|outlet|infostart.hu|InfoRádió / Infostart|hu:Infostart; hu:InfoRádió||
atlatszo-hu|outlet|atlatszo.hu|?Átlátszó|hu:Atlatszo.hu||
penzcentrum-hu|outlet|penzcentrum.hu|Pénzcentrum|||
hirtv-hu|outlet|hirtv.hu|Hír TV|hu:HírTV; hu:Hír Televízió||
m1-hu|outlet|mediaklikk.hu|M1 (Magyarország)|hu:?M1; hu:Kossuth Rádió; hu:M1 Híradó||
tv2-hu|outlet|tv2.hu|TV2 (Magyarország)|hu:?TV2; hu:?Tények||
qubit-hu|outlet|qubit.hu|?Qubit|hu:Qubit.hu||
g7-hu|outlet|g7.hu|G7.hu|hu:?G7||
economx-hu|outlet|economx.hu|Economx|||
privatbankar-hu|outlet|privatbankar.hu|Privátbankár|hu:Privátbankár.hu||
mfor-hu|outlet|mfor.hu|mfor.hu|hu:Mfor||
magyarnarancs-hu|outlet|magyarnarancs.hu|Magyar Narancs|hu:?Narancs||
nemzetisport-hu|outlet|nemzetisport.hu nso.hu|Nemzeti Sport|hu:NSO; hu:Nemzeti Sport Online||
szeretlekmagyarorszag-hu|outlet|szeretlekmagyarorszag.hu|Szeretlek Magyarország|||
merce-hu|outlet|merce.hu|?Mérce|hu:Merce.hu||
nyugat-hu|outlet|nyugat.hu|Nyugat.hu|||
pestisracok-hu|outlet|pestisracok.hu|PestiSrácok|hu:Pesti Srácok; hu:PestiSrácok.hu||
vadhajtasok-hu|outlet|vadhajtasok.hu|Vadhajtások|||
nlc-hu|outlet|nlc.hu|?NLC|hu:Nők Lapja; hu:Nők Lapja Café||
totalcar-hu|outlet|totalcar.hu|Totalcar|||
transtelex-ro|outlet|transtelex.ro|Transtelex||||RO
kronikaonline-ro|outlet|kronikaonline.ro|Krónika (Kolozsvár)|hu:?Krónika; hu:Krónikaonline|||RO
szekelyhon-ro|outlet|szekelyhon.ro|Székelyhon||||RO
transindex-ro|outlet|transindex.ro|Transindex||||RO
haromszek-ro|outlet|3szek.ro|?Háromszék||||RO
ujszo-sk|outlet|ujszo.com|Új Szó||||SK
ma7-sk|outlet|ma7.sk|Ma7||||SK
parameter-sk|outlet|parameter.sk|?Paraméter||||SK
felvidek-ma|outlet|felvidek.ma|Felvidék.ma||||SK
magyarszo-rs|outlet|magyarszo.rs|Magyar Szó||||RS
vajma-info|outlet|vajma.info|Vajdaság Ma||||RS
csakfoci-hu|outlet|csakfoci.hu|Csakfoci|||
m4sport-hu|outlet|m4sport.hu|M4 Sport|||
hwsw-hu|outlet|hwsw.hu|HWSW|||
story-hu|outlet|story.hu|Story.hu|hu:?Story magazin; hu:?Story||
hotmagazin-hu|outlet|hotmagazin.hu|Hot! magazin|hu:?Hot magazin||
velvet-hu|outlet|velvet.hu|Velvet.hu|hu:?Velvet||
femina-hu|outlet|femina.hu|Femina.hu|hu:?Femina||
`;
