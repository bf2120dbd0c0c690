export default `
alakhbar-info|outlet|alakhbar.info|الأخبار (موريتانيا)|ar:?الأخبار||
`;
