export default `
searchlight-vc|outlet|searchlight.vc|?Searchlight|en:?Searchlight||
`;
