export default `
frontpageafricaonline|outlet|frontpageafricaonline.com|FrontPageAfrica|||
`;
