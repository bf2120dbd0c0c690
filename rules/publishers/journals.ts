export default `
nature|journal|nature.com|?Nature|Nature Medicine; Nature Communications; Nature Climate Change; Nature Astronomy; Scientific Reports|||
science|journal|science.org sciencemag.org|?Science|Science Advances; Science Magazine|||
lancet|journal|thelancet.com|The Lancet|Lancet; zh:柳叶刀; ru:Ланцет|||
bmj|journal|bmj.com|The BMJ|BMJ; British Medical Journal; BMJ Open; ru:Британский медицинский журнал|||
pnas|journal|pnas.org|PNAS|Proceedings of the National Academy of Sciences|||
nejm|journal|nejm.org|The New England Journal of Medicine|New England Journal of Medicine; NEJM|||
cellpress|journal|cell.com sciencedirect.com|Cell Press|Current Biology; Cell Reports; ?Cell|||
jama|journal|jamanetwork.com|JAMA|Journal of the American Medical Association; JAMA Network Open; JAMA Internal Medicine|||
plos|journal|plos.org journals.plos.org|PLOS ONE|PLoS One; PLOS Biology; PLOS Medicine; PLOS|||
arxiv-journal|journal||arXiv
medrxiv|journal|medrxiv.org|medRxiv
biorxiv|journal|biorxiv.org|bioRxiv
elife|journal|elifesciences.org|eLife
oup|journal|academic.oup.com oup.com|Oxford University Press journals|Molecular Biology and Evolution; Clinical Infectious Diseases; European Heart Journal|||
royalsociety|journal|royalsocietypublishing.org|Royal Society Open Science|Proceedings of the Royal Society B; Biology Letters|||
annals|journal|annals.org acpjournals.org|Annals of Internal Medicine
frontiers|journal|frontiersin.org|Frontiers|Frontiers in Psychology; Frontiers in Marine Science|||
springer|journal|springer.com link.springer.com|Springer journals
wiley|journal|onlinelibrary.wiley.com|Wiley journals|Geophysical Research Letters; Global Change Biology|||
aps|journal|aps.org journals.aps.org|Physical Review Letters
mdpi|journal|mdpi.com|MDPI
ssrn|journal|ssrn.com|SSRN
tandf|journal|tandfonline.com|Taylor & Francis journals|The European Zoological Journal|||
circulation|journal|ahajournals.org|Circulation journals
gut|journal|gut.bmj.com|?Gut
aaqr|journal|aaqr.org|Aerosol and Air Quality Research
pediatrics|journal|pediatrics.aappublications.org|?Pediatrics
iop|journal|iopscience.iop.org|Environmental Research Letters|Astrophysical Journal Letters; The Astrophysical Journal|||
apjjf|journal|apjjf.org|The Asia-Pacific Journal: Japan Focus|Asia-Pacific Journal: Japan Focus; The Asia-Pacific Journal; Asia-Pacific Journal; APJJF|||US
fmreview|journal|fmreview.org|Forced Migration Review|FMReview|||GB
`;
