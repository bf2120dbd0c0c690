export default `
lanouvelletribune-info|outlet|lanouvelletribune.info|La Nouvelle Tribune (Bénin)|fr:?!La Nouvelle Tribune||
banouto-bj|outlet|banouto.bj|Banouto|||
`;
