export default `
nature|journal|nature.com|?Nature|Nature magazine; tr:Nature; zh:?自然杂志; zh:?自然期刊; ja:?ネイチャー; ja:ネイチャー誌; ja:英科学誌ネイチャー; ko:?네이처; ko:네이처지; ko:국제학술지 네이처; ar:نيتشر; fa:نیچر; he:נייצ'ר||nature|
science|journal|science.org sciencemag.org|?Science|Science Magazine; zh:科学杂志; zh:科学期刊; ja:サイエンス誌; ja:米科学誌サイエンス; ko:?사이언스; ko:사이언스지; ko:국제학술지 사이언스; ar:مجلة ساينس; fa:مجله ساینس||aaas|
lancet|journal|thelancet.com|The Lancet|?(en,pl,nl,da)Lancet; zh:柳叶刀; zh:柳葉刀; zh:刺胳針; zh:刺胳针; ja:ランセット; ko:랜싯; ru:?Ланцет; ar:?لانسيت; ar:مجلة لانسيت; fa:?لنست; sr:Lanset; tr:Lancet dergisi||lancet|
bmj|journal|bmj.com|The BMJ|BMJ; British Medical Journal; ru:Британский медицинский журнал; uk:Британський медичний журнал; de:Britisches Medizinjournal; de:Britischen Medizinjournal; de:Britisches Medizinisches Journal; fr:Journal médical britannique; fr:Revue médicale britannique; es:Revista Médica Británica; es:Revista Británica de Medicina; es:Diario Médico Británico; it:Giornale medico britannico; it:Rivista medica britannica; pl:Brytyjskie Czasopismo Medyczne; pl:Brytyjski Dziennik Medyczny; zh:英国医学杂志; zh:英國醫學雜誌; zh:英国医学期刊; zh:英國醫學期刊; ja:英医師会雑誌; ja:英国医師会雑誌; ja:英国医学雑誌; ja:ブリティッシュ・メディカル・ジャーナル; ko:영국의학저널; ar:المجلة الطبية البريطانية||bmj|
pnas|journal|pnas.org|PNAS|Proceedings of the National Academy of Sciences; zh:美国国家科学院院刊; zh:美国国家科学院学报; ja:米国科学アカデミー紀要; ja:米科学アカデミー紀要; ko:미국국립과학원회보; ko:미 국립과학원회보; ru:Труды Национальной академии наук|||
nejm|journal|nejm.org|The New England Journal of Medicine|New England Journal of Medicine; NEJM; zh:新英格兰医学杂志; zh:新英格蘭醫學雜誌; zh:新英格蘭醫學期刊; zh:新英格兰医学期刊; ja:ニューイングランド・ジャーナル・オブ・メディシン; ja:米医学誌ニューイングランド・ジャーナル・オブ・メディシン; ko:뉴잉글랜드저널오브메디슨; ko:뉴잉글랜드 의학저널||nejm|
cellpress|journal|cell.com|Cell Press|||cellpress|
jama|journal|jamanetwork.com|JAMA|Journal of the American Medical Association; JAMA Network; zh:美国医学会杂志; zh:美國醫學會雜誌; zh:美國醫學會期刊; ja:米国医師会雑誌; ja:米医師会雑誌; ko:미국의사협회저널; ko:미국의학협회지; ru:Журнал Американской медицинской ассоциации||jama|
plos|journal|plos.org journals.plos.org|PLOS|Public Library of Science||plos|
medrxiv|journal|medrxiv.org|medRxiv
biorxiv|journal|biorxiv.org|bioRxiv
elife|journal|elifesciences.org|eLife
oup|journal|academic.oup.com oup.com|Oxford University Press journals|Oxford Academic; Journal of Infectious Diseases; Journal of the National Cancer Institute; Monthly Notices of the Royal Astronomical Society||oup|
royalsociety|journal|royalsocietypublishing.org|Royal Society journals|||royalsociety|
annals|journal|annals.org acpjournals.org|Annals of Internal Medicine|zh:内科学年鉴; zh:内科年鉴|||
frontiers|journal|frontiersin.org|?Frontiers|Frontiers Media||frontiers|
springer|journal|springer.com link.springer.com|Springer journals|SpringerLink||springer|
wiley|journal|onlinelibrary.wiley.com|Wiley journals|Wiley Online Library; Angewandte Chemie; Advanced Materials||wiley|
aps|journal|aps.org journals.aps.org|American Physical Society journals|Physical Review; Physical Review A; Physical Review B; Physical Review C; Physical Review D; Physical Review E; Physical Review Research||aps|
mdpi|journal|mdpi.com|MDPI|||mdpi|
ssrn|journal|ssrn.com|SSRN|Social Science Research Network|||
tandf|journal|tandfonline.com|Taylor & Francis journals|Taylor & Francis Online||tandf|
circulation|journal||Circulation (journal)|en:journal Circulation; ?Circulation; Circulation Research; Journal of the American Heart Association||aha|
gut|journal|gut.bmj.com|?Gut|||bmj|
aaqr|journal|aaqr.org|Aerosol and Air Quality Research
pediatrics|journal|pediatrics.aappublications.org publications.aap.org|?Pediatrics
iop|journal|iopscience.iop.org|IOP Publishing journals|IOPscience||iop|
apjjf|journal|apjjf.org|The Asia-Pacific Journal: Japan Focus|Asia-Pacific Journal: Japan Focus; The Asia-Pacific Journal; Asia-Pacific Journal; APJJF|||US
fmreview|journal|fmreview.org|Forced Migration Review|FMReview|||GB
naturecommunications|journal||Nature Communications|zh:自然·通讯; ja:ネイチャー・コミュニケーションズ; ko:네이처 커뮤니케이션즈||nature|
naturemedicine|journal||Nature Medicine|zh:自然·医学; ja:ネイチャー・メディシン; ko:네이처 메디신||nature|
natureclimatechange|journal||Nature Climate Change|zh:自然·气候变化; ja:ネイチャー・クライメート・チェンジ; ko:네이처 기후변화||nature|
natureastronomy|journal||Nature Astronomy|zh:自然·天文学; ja:ネイチャー・アストロノミー; ko:네이처 천문학||nature|
naturegeoscience|journal||Nature Geoscience|zh:自然·地球科学; ja:ネイチャー・ジオサイエンス||nature|
naturephysics|journal||Nature Physics|zh:自然·物理学; ja:ネイチャー・フィジックス||nature|
naturechemistry|journal||Nature Chemistry|zh:自然·化学; ja:ネイチャー・ケミストリー||nature|
naturegenetics|journal||Nature Genetics|zh:自然·遗传学; ja:ネイチャー・ジェネティクス||nature|
natureneuroscience|journal||Nature Neuroscience|zh:自然·神经科学; ja:ネイチャー・ニューロサイエンス||nature|
naturebiotechnology|journal||Nature Biotechnology|zh:自然·生物技术; ja:ネイチャー・バイオテクノロジー||nature|
naturehumanbehaviour|journal||Nature Human Behaviour|Nature Human Behavior; zh:自然·人类行为||nature|
natureecoevo|journal||Nature Ecology & Evolution|Nature Ecology and Evolution; zh:自然·生态与演化; zh:自然-生态学与进化||nature|
naturesustainability|journal||Nature Sustainability|zh:自然·可持续发展||nature|
natureenergy|journal||Nature Energy|zh:自然·能源||nature|
naturefood|journal||?(en)Nature Food|zh:自然·食品||nature|
natureaging|journal||Nature Aging|zh:自然·衰老||nature|
naturecancer|journal||Nature Cancer|zh:自然·癌症||nature|
naturecardiovascular|journal||Nature Cardiovascular Research|||nature|
naturementalhealth|journal||Nature Mental Health|||nature|
naturemetabolism|journal||Nature Metabolism|zh:自然·代谢||nature|
naturemicrobiology|journal||Nature Microbiology|zh:自然·微生物学||nature|
naturematerials|journal||?(en)Nature Materials|zh:自然·材料||nature|
naturenano|journal||Nature Nanotechnology|zh:自然·纳米技术||nature|
natureimmunology|journal||Nature Immunology|zh:自然·免疫学||nature|
naturecellbiology|journal||Nature Cell Biology|zh:自然·细胞生物学||nature|
naturebme|journal||Nature Biomedical Engineering|zh:自然·生物医学工程||nature|
naturemachine|journal||Nature Machine Intelligence|zh:自然·机器智能||nature|
naturecompsci|journal||Nature Computational Science|zh:自然·计算科学||nature|
scientificreports|journal||Scientific Reports|zh:科学报告杂志; ja:サイエンティフィック・リポーツ; ja:サイエンティフィック・レポート; ko:사이언티픽 리포트||nature|
scientificdata|journal||?(en)Scientific Data|||nature|
commsbio|journal||Communications Biology|zh:通讯·生物学||nature|
commsearth|journal||Communications Earth & Environment|Communications Earth and Environment; zh:通讯·地球与环境||nature|
commsmed|journal||Communications Medicine|||nature|
commspsych|journal||Communications Psychology|||nature|
hsscomms|journal||Humanities and Social Sciences Communications|Humanities & Social Sciences Communications; Palgrave Communications||nature|
molpsych|journal||Molecular Psychiatry|||nature|
translpsych|journal||Translational Psychiatry|||nature|
ijobesity|journal||International Journal of Obesity|||nature|
bjcancer|journal||British Journal of Cancer|||nature|
cellresearch|journal||?(en)Cell Research|zh:细胞研究||nature|
neuropsychopharm|journal||?Neuropsychopharmacology|||nature|
scienceadvances|journal|advances.sciencemag.org|Science Advances|zh:科学进展; ja:サイエンス・アドバンシズ; ja:サイエンス・アドバンシーズ; ko:사이언스 어드밴시스||aaas|
scitranslmed|journal|stm.sciencemag.org|Science Translational Medicine|zh:科学·转化医学; ja:サイエンス・トランスレーショナル・メディシン||aaas|
scirobotics|journal|robotics.sciencemag.org|Science Robotics|zh:科学·机器人学; zh:科学机器人; ja:サイエンス・ロボティクス; ko:사이언스 로보틱스||aaas|
lancetid|journal||The Lancet Infectious Diseases|Lancet Infectious Diseases; zh:柳叶刀·传染病||lancet|
lancetoncology|journal||The Lancet Oncology|Lancet Oncology; zh:柳叶刀·肿瘤学||lancet|
lancetneurology|journal||The Lancet Neurology|Lancet Neurology; zh:柳叶刀·神经病学||lancet|
lancetpsychiatry|journal||The Lancet Psychiatry|Lancet Psychiatry; zh:柳叶刀·精神病学||lancet|
lancetpublichealth|journal||The Lancet Public Health|Lancet Public Health; zh:柳叶刀·公共卫生||lancet|
lancetplanetary|journal||The Lancet Planetary Health|Lancet Planetary Health; zh:柳叶刀·星球健康||lancet|
lancetglobal|journal||The Lancet Global Health|Lancet Global Health; zh:柳叶刀·全球健康||lancet|
lancetrespiratory|journal||The Lancet Respiratory Medicine|Lancet Respiratory Medicine; zh:柳叶刀·呼吸医学||lancet|
lancetdiabetes|journal||The Lancet Diabetes & Endocrinology|Lancet Diabetes & Endocrinology; The Lancet Diabetes and Endocrinology; Lancet Diabetes and Endocrinology||lancet|
lancetgastro|journal||The Lancet Gastroenterology & Hepatology|Lancet Gastroenterology & Hepatology; Lancet Gastroenterology and Hepatology||lancet|
lancetchild|journal||The Lancet Child & Adolescent Health|Lancet Child & Adolescent Health; Lancet Child and Adolescent Health||lancet|
lancetdigital|journal||The Lancet Digital Health|Lancet Digital Health; zh:柳叶刀·数字健康||lancet|
lancetlongevity|journal||The Lancet Healthy Longevity|Lancet Healthy Longevity||lancet|
lancethiv|journal||The Lancet HIV|Lancet HIV||lancet|
lancetmicrobe|journal||The Lancet Microbe|Lancet Microbe; zh:柳叶刀·微生物||lancet|
lancethaematology|journal||The Lancet Haematology|Lancet Haematology||lancet|
lancetregional|journal||The Lancet Regional Health|Lancet Regional Health; The Lancet Regional Health Europe; Lancet Regional Health Europe; The Lancet Regional Health Americas; Lancet Regional Health Americas; The Lancet Regional Health Western Pacific; Lancet Regional Health Western Pacific||lancet|
eclinicalmedicine|journal||eClinicalMedicine|||lancet|
ebiomedicine|journal||eBioMedicine|||lancet|
bmjopen|journal|bmjopen.bmj.com|BMJ Open|||bmj|
heart|journal|heart.bmj.com|?Heart|||bmj|
thorax|journal|thorax.bmj.com|?Thorax|||bmj|
bmjgh|journal|gh.bmj.com|BMJ Global Health|||bmj|
bmjmedicine|journal|bmjmedicine.bmj.com|BMJ Medicine|||bmj|
bjsm|journal|bjsm.bmj.com|British Journal of Sports Medicine|BJSM||bmj|
ard|journal|ard.bmj.com|Annals of the Rheumatic Diseases|||bmj|
jech|journal|jech.bmj.com|Journal of Epidemiology & Community Health|Journal of Epidemiology and Community Health||bmj|
jme|journal|jme.bmj.com|Journal of Medical Ethics|||bmj|
tobaccocontrol|journal|tobaccocontrol.bmj.com|Tobacco Control (journal)|en:journal Tobacco Control||bmj|
jnnp|journal|jnnp.bmj.com|Journal of Neurology, Neurosurgery & Psychiatry|JNNP||bmj|
emj|journal|emj.bmj.com|Emergency Medicine Journal|||bmj|
bmjcasereports|journal|casereports.bmj.com|BMJ Case Reports|||bmj|
bmjmentalhealth|journal|mentalhealth.bmj.com ebmh.bmj.com|BMJ Mental Health|Evidence-Based Mental Health||bmj|
nejmevidence|journal|evidence.nejm.org|NEJM Evidence|||nejm|
jamanetworkopen|journal||JAMA Network Open|zh:美国医学会杂志·网络公开||jama|
jamainternal|journal||JAMA Internal Medicine|Archives of Internal Medicine||jama|
jamapediatrics|journal||JAMA Pediatrics|||jama|
jamapsychiatry|journal||JAMA Psychiatry|Archives of General Psychiatry||jama|
jamaneurology|journal||JAMA Neurology|||jama|
jamaoncology|journal||JAMA Oncology|||jama|
jamacardiology|journal||JAMA Cardiology|||jama|
jamasurgery|journal||JAMA Surgery|||jama|
jamadermatology|journal||JAMA Dermatology|||jama|
jamaophthalmology|journal||JAMA Ophthalmology|||jama|
jamahealthforum|journal||JAMA Health Forum|||jama|
cell|journal||?Cell|zh:?细胞杂志; zh:?細胞雜誌; ja:?米科学誌セル||cellpress|
currentbiology|journal||Current Biology|zh:当代生物学; ja:カレント・バイオロジー; ko:커런트 바이올로지||cellpress|
cellreports|journal||Cell Reports|zh:细胞报告; ja:セル・リポーツ; ko:셀 리포트||cellpress|
cellmetabolism|journal||Cell Metabolism|zh:细胞·代谢||cellpress|
cellhostmicrobe|journal||Cell Host & Microbe|Cell Host and Microbe||cellpress|
cellstemcell|journal||Cell Stem Cell|zh:细胞·干细胞||cellpress|
cancercell|journal||?(en)Cancer Cell|en:journal Cancer Cell||cellpress|
neuron|journal||Neuron (journal)|en:journal Neuron||cellpress|
immunity|journal||Immunity (journal)|en:journal Immunity||cellpress|
oneearth|journal||One Earth (journal)|en:journal One Earth||cellpress|
heliyon|journal||Heliyon|||cellpress|
treecoevo|journal||Trends in Ecology & Evolution|Trends in Ecology and Evolution||cellpress|
theinnovation|journal||The Innovation (journal)|en:journal The Innovation||cellpress|
sciencedirect|journal|sciencedirect.com|ScienceDirect||||
chemosphere|journal||Chemosphere
environint|journal||Environment International
scitotenv|journal||Science of the Total Environment||||
gec|journal||Global Environmental Change (journal)|en:journal Global Environmental Change|||
epsl|journal||Earth and Planetary Science Letters
qsr|journal||Quaternary Science Reviews
jas|journal||Journal of Archaeological Science
jhevol|journal||Journal of Human Evolution
appetite|journal||Appetite (journal)|en:journal Appetite|||
socscimed|journal||Social Science & Medicine|Social Science and Medicine|||
prevmed|journal||American Journal of Preventive Medicine
vaccine|journal||Vaccine (journal)|en:journal Vaccine|||
amjmed|journal||American Journal of Medicine|The American Journal of Medicine|||
jpeds|journal||Journal of Pediatrics|The Journal of Pediatrics|||
jacc|journal|jacc.org|Journal of the American College of Cardiology|JACC|||
gastrojournal|journal|gastrojournal.org|Gastroenterology (journal)|en:journal Gastroenterology|||
jhepatology|journal||Journal of Hepatology
jaci|journal||Journal of Allergy and Clinical Immunology|The Journal of Allergy and Clinical Immunology|||
biolpsychiatry|journal||?(en)Biological Psychiatry
resuscitation|journal||Resuscitation (journal)|en:journal Resuscitation|||
chest|journal||Chest (journal)|en:journal Chest|||
energypolicy|journal||Energy Policy (journal)|en:journal Energy Policy|||
worlddevelopment|journal||World Development (journal)|en:journal World Development|||
chb|journal||?(en)Computers in Human Behavior
intelligence|journal||Intelligence (journal)|en:journal Intelligence|||
paid|journal||?(en)Personality and Individual Differences
evolhumbehav|journal||Evolution and Human Behavior|Evolution & Human Behavior|||
bioconservation|journal||?(en)Biological Conservation
mpb|journal||Marine Pollution Bulletin
ajcn|journal|ajcn.nutrition.org|American Journal of Clinical Nutrition|The American Journal of Clinical Nutrition|||
fertstert|journal|fertstert.org|?(en)Fertility and Sterility|?(en)Fertility & Sterility|||
ajog|journal|ajog.org|American Journal of Obstetrics & Gynecology|American Journal of Obstetrics and Gynecology|||
mayoproceedings|journal|mayoclinicproceedings.org|Mayo Clinic Proceedings
annalsoncology|journal|annalsofoncology.org|Annals of Oncology
plosone|journal||PLOS ONE|||plos|
plosbiology|journal||PLOS Biology|||plos|
plosmedicine|journal||PLOS Medicine|||plos|
plosgenetics|journal||PLOS Genetics|||plos|
plospathogens|journal||PLOS Pathogens|||plos|
ploscompbiol|journal||PLOS Computational Biology|||plos|
plosntd|journal||PLOS Neglected Tropical Diseases|||plos|
plosclimate|journal||PLOS Climate|||plos|
plosgph|journal||PLOS Global Public Health|||plos|
plosdigital|journal||PLOS Digital Health|||plos|
plosmental|journal||PLOS Mental Health|||plos|
pnasnexus|journal||PNAS Nexus|||oup|
chemrxiv|journal|chemrxiv.org|ChemRxiv
psyarxiv|journal|psyarxiv.com|PsyArXiv
eartharxiv|journal|eartharxiv.org|EarthArXiv
researchsquare|journal|researchsquare.com|Research Square
preprints|journal|preprints.org|Preprints.org
peerj|journal|peerj.com|PeerJ
cureus|journal|cureus.com|Cureus|Cureus Journal of Medical Science|||
jmir|journal|jmir.org|Journal of Medical Internet Research|JMIR|||
rsos|journal|rsos.royalsocietypublishing.org|Royal Society Open Science|||royalsociety|
rspb|journal|rspb.royalsocietypublishing.org|Proceedings of the Royal Society B|Proceedings of the Royal Society B Biological Sciences; Proceedings of the Royal Society||royalsociety|
rspa|journal|rspa.royalsocietypublishing.org|Proceedings of the Royal Society A|||royalsociety|
biologyletters|journal|rsbl.royalsocietypublishing.org|Biology Letters|||royalsociety|
rsif|journal|rsif.royalsocietypublishing.org|Journal of the Royal Society Interface|Royal Society Interface||royalsociety|
philtrans|journal|rstb.royalsocietypublishing.org rsta.royalsocietypublishing.org|Philosophical Transactions of the Royal Society|Philosophical Transactions of the Royal Society B; Philosophical Transactions of the Royal Society A; Philosophical Transactions||royalsociety|
erl|journal||Environmental Research Letters|en:journal Environmental Research Letters||iop|
apj|journal||The Astrophysical Journal|Astrophysical Journal||iop|
apjl|journal||The Astrophysical Journal Letters|Astrophysical Journal Letters||iop|
astronj|journal||The Astronomical Journal|Astronomical Journal||iop|
psj|journal||The Planetary Science Journal|Planetary Science Journal||iop|
aanda|journal|aanda.org|?(en)Astronomy & Astrophysics|?(en)Astronomy and Astrophysics|||
mnras|journal||Monthly Notices of the Royal Astronomical Society|MNRAS; ja:王立天文学会月報; zh:皇家天文学会月报||oup|
aip|journal|pubs.aip.org aip.scitation.org|AIP Publishing journals|||aip|
apl|journal||Applied Physics Letters|||aip|
physfluids|journal||Physics of Fluids|||aip|
physicstoday|journal|physicstoday.org physicstoday.aip.org|Physics Today|||aip|
prl|journal||Physical Review Letters|zh:物理评论快报; ja:フィジカル・レビュー・レターズ; ko:피지컬 리뷰 레터스||aps|
prx|journal||Physical Review X|||aps|
acs|journal|pubs.acs.org|ACS Publications|American Chemical Society journals||acs|
jacs|journal||Journal of the American Chemical Society|JACS; zh:美国化学会志||acs|
acsnano|journal||ACS Nano|||acs|
nanoletters|journal||Nano Letters|||acs|
acscentral|journal||ACS Central Science|||acs|
jafc|journal||Journal of Agricultural and Food Chemistry|||acs|
cen|journal|cen.acs.org|Chemical & Engineering News|Chemical and Engineering News||acs|
rsc|journal|pubs.rsc.org|Royal Society of Chemistry journals|RSC Advances|||
chemistryworld|journal|chemistryworld.com|Chemistry World
angewandte|journal||Angewandte Chemie|Angewandte Chemie International Edition; zh:德国应用化学||wiley|
agupubs|journal|agupubs.onlinelibrary.wiley.com|AGU journals|American Geophysical Union journals||wiley|
grl|journal||Geophysical Research Letters|zh:地球物理研究快报; zh:地球物理研究通讯||wiley|
earthsfuture|journal||Earth's Future|||wiley|
geohealth|journal||GeoHealth|||wiley|
wrr|journal||Water Resources Research|||wiley|
paleoceanography|journal||Paleoceanography and Paleoclimatology|||wiley|
eos|journal|eos.org|Eos (AGU)|en:magazine Eos|||
ametsoc|journal|journals.ametsoc.org|American Meteorological Society journals|||ams|
bams|journal||Bulletin of the American Meteorological Society|||ams|
jclimate|journal||Journal of Climate|||ams|
geology|journal||Geology (journal)|en:journal Geology||gsw|
copernicus|journal|copernicus.org|Copernicus Publications|||copernicus|
cryosphere|journal|tc.copernicus.org|The Cryosphere|en:journal Cryosphere||copernicus|
acp-journal|journal|acp.copernicus.org|?(en)Atmospheric Chemistry and Physics|||copernicus|
essd|journal|essd.copernicus.org|Earth System Science Data|||copernicus|
climpast|journal|cp.copernicus.org|?(en)Climate of the Past|||copernicus|
nhess|journal|nhess.copernicus.org|Natural Hazards and Earth System Sciences|||copernicus|
gcb|journal||Global Change Biology|||wiley|
cancerjournal|journal|acsjournals.onlinelibrary.wiley.com|Cancer (journal)|en:journal Cancer||wiley|
caclinicians|journal||CA: A Cancer Journal for Clinicians|A Cancer Journal for Clinicians||wiley|
addiction|journal||Addiction (journal)|en:journal Addiction||wiley|
alzdem|journal|alz-journals.onlinelibrary.wiley.com|Alzheimer's & Dementia|Alzheimer's and Dementia||wiley|
annalsneurology|journal||Annals of Neurology|||wiley|
ecologyletters|journal||Ecology Letters|en:journal Ecology Letters||wiley|
childdevelopment|journal|srcd.onlinelibrary.wiley.com|Child Development (journal)|en:journal Child Development||wiley|
jags|journal|agsjournals.onlinelibrary.wiley.com|Journal of the American Geriatrics Society|||wiley|
obesity|journal||Obesity (journal)|en:journal Obesity||wiley|
bjog|journal||BJOG|An International Journal of Obstetrics & Gynaecology||wiley|
ajps|journal||American Journal of Political Science|||wiley|
ajba|journal||American Journal of Biological Anthropology|American Journal of Physical Anthropology||wiley|
jofinance|journal||The Journal of Finance|Journal of Finance||wiley|
mbe|journal||Molecular Biology and Evolution|Molecular Biology & Evolution||oup|
cid|journal||?(en)Clinical Infectious Diseases|||oup|
eurheartj|journal||European Heart Journal|||oup|
jid|journal||The Journal of Infectious Diseases|Journal of Infectious Diseases||oup|
brain|journal||?Brain|||oup|
sleep|journal||?Sleep|||oup|
nar|journal||Nucleic Acids Research|||oup|
bioscience|journal||BioScience (journal)|en:journal BioScience||oup|
ije|journal||International Journal of Epidemiology|||oup|
aje|journal||American Journal of Epidemiology|||oup|
jnci|journal||Journal of the National Cancer Institute|JNCI||oup|
qje|journal||The Quarterly Journal of Economics|Quarterly Journal of Economics||oup|
restud|journal||The Review of Economic Studies|Review of Economic Studies||oup|
poq|journal||Public Opinion Quarterly|||oup|
jcem|journal||The Journal of Clinical Endocrinology & Metabolism|Journal of Clinical Endocrinology & Metabolism; Journal of Clinical Endocrinology and Metabolism||oup|
nsr|journal||National Science Review|zh:国家科学评论||oup|
bjd|journal||British Journal of Dermatology|||oup|
ismej|journal||The ISME Journal|ISME Journal||oup|
cambridgejournals|journal|journals.cambridge.org|Cambridge University Press journals|Cambridge Core||cambridge|
antiquity|journal||Antiquity (journal)|en:journal Antiquity||cambridge|
apsr|journal||American Political Science Review|||cambridge|
bjpsych|journal||The British Journal of Psychiatry|British Journal of Psychiatry; BJPsych Open||cambridge|
psychmed|journal||?(en)Psychological Medicine|||cambridge|
chinaquarterly|journal||The China Quarterly|China Quarterly||cambridge|
bjnutrition|journal||British Journal of Nutrition|||cambridge|
mitpress|journal|direct.mit.edu mitpressjournals.org|MIT Press journals|||mitpress|
qss|journal||Quantitative Science Studies|||mitpress|
restat|journal||The Review of Economics and Statistics|Review of Economics and Statistics||mitpress|
intsecurity|journal||International Security (journal)|en:journal International Security||mitpress|
jocn|journal||Journal of Cognitive Neuroscience|||mitpress|
frontpsychology|journal||Frontiers in Psychology|||frontiers|
frontmarine|journal||Frontiers in Marine Science|||frontiers|
frontpublichealth|journal||Frontiers in Public Health|||frontiers|
frontimmunology|journal||Frontiers in Immunology|||frontiers|
frontnutrition|journal||Frontiers in Nutrition|||frontiers|
frontpsychiatry|journal||Frontiers in Psychiatry|||frontiers|
frontvet|journal||Frontiers in Veterinary Science|||frontiers|
frontastro|journal||Frontiers in Astronomy and Space Sciences|||frontiers|
nutrients|journal||Nutrients (journal)|en:journal Nutrients||mdpi|
ijerph|journal||International Journal of Environmental Research and Public Health|||mdpi|
ijms|journal||International Journal of Molecular Sciences|||mdpi|
sustainability|journal||Sustainability (journal)|en:journal Sustainability||mdpi|
remotesensing|journal||Remote Sensing (journal)|en:journal Remote Sensing||mdpi|
viruses|journal||Viruses (journal)|en:journal Viruses||mdpi|
vaccines|journal||Vaccines (journal)|en:journal Vaccines||mdpi|
animals|journal||Animals (journal)|en:journal Animals||mdpi|
jclinmed|journal||Journal of Clinical Medicine|||mdpi|
bmc|journal|biomedcentral.com|BioMed Central|BMC journals||springer|
bmcmedicine|journal|bmcmedicine.biomedcentral.com|BMC Medicine|||springer|
bmcpublichealth|journal|bmcpublichealth.biomedcentral.com|BMC Public Health|||springer|
genomebiology|journal|genomebiology.biomedcentral.com|?(en)Genome Biology|||springer|
malariajournal|journal|malariajournal.biomedcentral.com|Malaria Journal|||springer|
diabetologia|journal||?Diabetologia|||springer|
jgim|journal||Journal of General Internal Medicine|||springer|
scientometrics|journal||?Scientometrics|||springer|
jhep|journal||Journal of High Energy Physics|||springer|
jvp|journal||Journal of Vertebrate Paleontology|||tandf|
thirdworldq|journal||Third World Quarterly|||tandf|
bulletinatomic|journal|thebulletin.org|Bulletin of the Atomic Scientists|fr:Bulletin des scientifiques atomistes; es:Boletín de los Científicos Atómicos; ru:Бюллетень ученых-атомщиков; de:Bulletin der Atomwissenschaftler; zh:原子科学家公报||tandf|
sage|journal|journals.sagepub.com|SAGE journals|||sage|
spps|journal||Social Psychological and Personality Science|||sage|
asr|journal||American Sociological Review|||sage|
jcr|journal||Journal of Conflict Resolution|||sage|
jpr|journal||Journal of Peace Research|||sage|
nms|journal||New Media & Society|New Media and Society||sage|
stroke|journal||Stroke (journal)|en:journal Stroke||aha|
jaha|journal||Journal of the American Heart Association|||aha|
neurology|journal|neurology.org|Neurology (journal)|en:journal Neurology|||
jco|journal|ascopubs.org|Journal of Clinical Oncology
mbio|journal||mBio
ajrccm|journal|atsjournals.org|American Journal of Respiratory and Critical Care Medicine
erj|journal|erj.ersjournals.com|European Respiratory Journal
jpsp|journal||Journal of Personality and Social Psychology|||apa|
ajpsychiatry|journal|ajp.psychiatryonline.org|American Journal of Psychiatry|The American Journal of Psychiatry|||
ajph|journal|ajph.aphapublications.org|American Journal of Public Health
cmaj|journal|cmaj.ca|CMAJ|Canadian Medical Association Journal; fr:Journal de l'Association médicale canadienne|||
mja|journal|mja.com.au|Medical Journal of Australia|The Medical Journal of Australia|||
nzmj|journal|nzmj.org.nz journal.nzma.org.nz|New Zealand Medical Journal|The New Zealand Medical Journal|||
chinesemedj|journal||Chinese Medical Journal
ccdcweekly|journal|weekly.chinacdc.cn|China CDC Weekly|zh:中国疾控中心周报; zh:中国疾病预防控制中心周报|||
eurosurveillance|journal|eurosurveillance.org|Eurosurveillance
mmwr|journal||Morbidity and Mortality Weekly Report|MMWR; zh:发病率与死亡率周报; ja:死亡疫学週報|||
eid|journal||Emerging Infectious Diseases (journal)|en:journal Emerging Infectious Diseases|||
whobulletin|journal||Bulletin of the World Health Organization|fr:Bulletin de l'Organisation mondiale de la santé; es:Boletín de la Organización Mundial de la Salud|||
ehp|journal|ehp.niehs.nih.gov|Environmental Health Perspectives
pain|journal||?Pain
radiology|journal|pubs.rsna.org|Radiology (journal)|en:journal Radiology|||
jep|journal||Journal of Economic Perspectives|||aea|
jel|journal||Journal of Economic Literature|||aea|
econometrica|journal|econometricsociety.org|?(it,pt)Econometrica
jpe|journal||Journal of Political Economy|||uchicago|
ajs|journal||American Journal of Sociology|||uchicago|
curranthro|journal||Current Anthropology|||uchicago|
jop|journal||The Journal of Politics|Journal of Politics||uchicago|
msloan|journal|sloanreview.mit.edu|MIT Sloan Management Review|Sloan Management Review|||
zookeys|journal|zookeys.pensoft.net|ZooKeys
zootaxa|journal|mapress.com|Zootaxa
naturereviews|journal||Nature Reviews|||nature|
naturereviewsearth|journal||Nature Reviews Earth & Environment|Nature Reviews Earth and Environment||nature|
naturereviewsdrug|journal||Nature Reviews Drug Discovery|||nature|
npj|journal||npj journals|||nature|
npjclimate|journal||npj Climate and Atmospheric Science|||nature|
npjdigital|journal||npj Digital Medicine|||nature|
npjmicrogravity|journal||npj Microgravity|||nature|
npjfood|journal||npj Science of Food|||nature|
npjclimateaction|journal||npj Climate Action|||nature|
naturephotonics|journal||Nature Photonics|||nature|
natureplants|journal||?(en)Nature Plants|||nature|
naturecities|journal||?(en)Nature Cities|||nature|
naturewater|journal||?(en)Nature Water|||nature|
naturehealth|journal||?(en)Nature Health|||nature|
healthaffairs|journal|healthaffairs.org|Health Affairs (journal)|en:journal Health Affairs|||
humrep|journal||Human Reproduction (journal)|en:journal Human Reproduction||oup|
climaticchange|journal||Climatic Change (journal)|en:journal Climatic Change||springer|
ezj|journal||The European Zoological Journal|European Zoological Journal||tandf|
asm|journal|journals.asm.org|American Society for Microbiology journals|||asm|
jneurosci|journal|jneurosci.org|The Journal of Neuroscience|Journal of Neuroscience|||
jci|journal|jci.org|Journal of Clinical Investigation|The Journal of Clinical Investigation|||
jem|journal||Journal of Experimental Medicine
jeb|journal|jeb.biologists.org|Journal of Experimental Biology
besjournals|journal|besjournals.onlinelibrary.wiley.com|British Ecological Society journals|||wiley|
jappliedecology|journal||Journal of Applied Ecology|||wiley|
methodsecoevo|journal||Methods in Ecology and Evolution|||wiley|
ecology|journal||Ecology (journal)|en:journal Ecology||wiley|
conbio|journal||Conservation Biology (journal)|en:journal Conservation Biology||wiley|
ahajournals|journal|ahajournals.org|American Heart Association journals|AHA journals||aha|
hypertension|journal||Hypertension (journal)|en:journal Hypertension||aha|
aacr|journal|aacrjournals.org|American Association for Cancer Research journals|AACR journals||aacr|
cancerresearch|journal||Cancer Research (journal)|en:journal Cancer Research||aacr|
blood|journal||Blood (journal)|en:journal Blood||ash|
diabetescare|journal||Diabetes Care (journal)|en:journal Diabetes Care||ada|
diabetes|journal||Diabetes (journal)|en:journal Diabetes||ada|
frontneuro|journal||Frontiers in Neuroscience|||frontiers|
frontagingneuro|journal||Frontiers in Aging Neuroscience|||frontiers|
frontmicro|journal||Frontiers in Microbiology|||frontiers|
frontmedicine|journal||Frontiers in Medicine|||frontiers|
frontecology|journal||Frontiers in Ecology and Evolution|||frontiers|
frontclimate|journal||Frontiers in Climate|||frontiers|
psychscience|journal||Psychological Science (journal)|en:journal Psychological Science||sage|
perspsychscience|journal||Perspectives on Psychological Science|||sage|
aea|journal|aeaweb.org|American Economic Association journals|||aea|
aer|journal||American Economic Review|The American Economic Review||aea|
chicagojournals|journal|journals.uchicago.edu|University of Chicago Press journals|||uchicago|
cochrane|journal|cochranelibrary.com cochrane.org|Cochrane Library|Cochrane Database of Systematic Reviews; Cochrane Review; ?Cochrane||wiley|
est|journal||Environmental Science & Technology (journal)|en:journal Environmental Science & Technology; en:journal Environmental Science and Technology; Environmental Science & Technology Letters; en:journal Environmental Science & Technology Letters||acs|
jgr|journal||Journal of Geophysical Research|JGR Planets; JGR Atmospheres; JGR Oceans; JGR Solid Earth; JGR Biogeosciences; JGR Space Physics||wiley|
iscience|journal||iScience|||cellpress|
envresearch|journal||Environmental Research (journal)|en:journal Environmental Research|||
envpollution|journal||Environmental Pollution (journal)|en:journal Environmental Pollution|||
srl|journal||Seismological Research Letters|||gsw|
bssa|journal||Bulletin of the Seismological Society of America|||gsw|
amerpsychologist|journal||American Psychologist|||apa|
psychbulletin|journal||Psychological Bulletin|||apa|
psycnet|journal|psycnet.apa.org|American Psychological Association journals|||apa|
jdemocracy|journal|journalofdemocracy.org|Journal of Democracy
ieeexplore|journal|ieeexplore.ieee.org|IEEE Xplore|IEEE Access; Proceedings of the IEEE|||
ieeespectrum|journal|spectrum.ieee.org|IEEE Spectrum
acm|journal|dl.acm.org|ACM Digital Library|Proceedings of the ACM|||
cacm|journal|cacm.acm.org|Communications of the ACM
jstor|journal|jstor.org|JSTOR
scibulletin|journal||Science Bulletin|zh:科学通报|||
`;
