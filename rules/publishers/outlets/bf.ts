export default `
lefaso-net|outlet|lefaso.net|LeFaso.net|||
burkina24|outlet|burkina24.com|Burkina24|||
evenement-bf-net|outlet|evenement-bf.net|L'Evènement|fr:L'Evènement||
`;
