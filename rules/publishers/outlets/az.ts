export default `
report-az|outlet|report.az|Report.az|az:?Report; az:Report İnformasiya Agentliyi||
haqqin-az|outlet|haqqin.az|Haqqin.az|||
azernews-az|outlet|azernews.az|AzerNews|||
caliber-az|outlet|caliber.az|Caliber.Az|||
turan-az|outlet|turan.az|?Turan|az:Turan informasiya agentliyi; az:?Turan||
musavat|outlet|musavat.com|Yeni Müsavat|az:Yeni Müsavat; az:Musavat.com; az:?Musavat||
serqqapisi-az|outlet|serqqapisi.az|Şərq Qapısı|az:Şərq Qapısı||
oxu-az|outlet|oxu.az|Oxu.az|||
qafqazinfo-az|outlet|qafqazinfo.az|Qafqazinfo|||
modern-az|outlet|modern.az|Modern.az|||
axar-az|outlet|axar.az|Axar.az|||
milli-az|outlet|milli.az|Milli.az|||
publika-az|outlet|publika.az|Publika.az|||
meydan-tv|outlet|meydan.tv|Meydan TV|||
aztv-az|outlet|aztv.az|AzTV|||
itv-az|outlet|itv.az|İctimai Televiziya|az:İTV; az:İctimai TV||
realtv-az|outlet||Real TV (Azerbaijan)|az:Real TV||
cbctv-az|outlet|cbctv.az|CBC (Azerbaijan)|az:?CBC; az:CBC TV||
xalqqazeti-az|outlet|xalqqazeti.az|Xalq qəzeti|az:Xalq qəzetinin; az:Xalq qəzetinə||
525-az|outlet|525.az|525-ci qəzet|az:525-ci qəzetin; az:525-ci qəzetə||
day-az|outlet|day.az|Day.az|||
1news-az|outlet|1news.az|1news.az|||
minval-az|outlet|minval.az|Minval|Minval.az||
virtualaz|outlet|virtualaz.org|Virtualaz|Virtualaz.org||
toplum-tv|outlet|toplum.tv|Toplum TV|||
abzas|outlet|abzas.org|Abzas Media|az:?Abzas||
bizimyol-info|outlet|bizimyol.info|?Bizim Yol|az:Bizim Yol qəzeti||
iqtisadiyyat-az|outlet|iqtisadiyyat.az|?İqtisadiyyat|az:İqtisadiyyat qəzeti||
lent-az|outlet|lent.az|Lent.az|||
fed-az|outlet|fed.az|Fed.az|||
marja-az|outlet|marja.az|Marja.az|||
banker-az|outlet|banker.az|Banker.az|||
bakupost-az|outlet|bakupost.az|Bakupost|Bakupost||
bakutv-az|outlet|baku.tv|Baku TV|Baku TV||
xezertv-az|outlet|xezertv.az|Xəzər TV|az:Xəzər TV||
spacetv-az|outlet|spacetv.az|Space TV|az:Space TV||
arb-az|outlet|arb.az|ARB TV|az:ARB||
azerbaijan-news-az|outlet|azerbaijan-news.az|Azərbaycan (qəzet)|az:“Azərbaycan” qəzeti; az:Azərbaycan qəzeti||
kaspi-az|outlet|kaspi.az|Kaspi (qəzet)|az:Kaspi qəzeti; az:“Kaspi” qəzeti||
baki-xeber|outlet|baki-xeber.com|Bakı Xəbər|az:Bakı Xəbər||
teleqraf|outlet|teleqraf.com|Teleqraf|Teleqraf.com||
kulis-az|outlet|kulis.az|Kulis.az|||
unikal-az|outlet|unikal.az unikal.org|?Unikal|Unikal.az||
sherg-az|outlet|sherg.az|Şərq (qəzet)|Sherg.az; az:Şərq qəzeti||
azvision-az|outlet|azvision.az|AzVision|AzVision.az||
mikroskopmedia|outlet|mikroskopmedia.com|Mikroskop Media|Mikroskop Media||
axsam-az|outlet|axsam.az|Axşam.az|||
qol-az|outlet|qol.az|Qol.az|||
sportinfo-az|outlet|sportinfo.az|Sportinfo.az|az:Sportinfo||
futbolplus-az|outlet|futbolplus.az|Futbol+|az:Futbol plus||
`;
