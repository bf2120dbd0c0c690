export default `
lexpress-mu|outlet|lexpress.mu|L'Express (Maurice)|fr:lexpress.mu; fr:?L'Express||
lemauricien|outlet|lemauricien.com|Le Mauricien|||
defimedia-info|outlet|defimedia.info|Défi Media|Defi Media; fr:Défi Media||
`;
