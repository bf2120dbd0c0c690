export default `
wort-lu|outlet|wort.lu|Luxemburger Wort|||
rtl-lu|outlet|rtl.lu|RTL Luxembourg|RTL Today||
tageblatt-lu|outlet|tageblatt.lu|Tageblatt|?(de)Tageblatt||
paperjam-lu|outlet|paperjam.lu|Paperjam|||
lequotidien-lu|outlet|lequotidien.lu|?Le Quotidien|fr:?Le Quotidien||
woxx-lu|outlet|woxx.lu|Woxx|fr:Woxx||
`;
