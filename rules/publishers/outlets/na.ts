export default `
namibian-com-na|outlet|namibian.com.na|The Namibian|||
neweralive-na|outlet|neweralive.na|?New Era|en:?New Era||
`;
