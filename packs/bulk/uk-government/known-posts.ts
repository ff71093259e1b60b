/** Posts that other packs know too, by how the database calls them: `id | label | role`. */
export const KNOWN: Readonly<Record<string, readonly [id: string, label: string, role?: string]>> =
  {
    'Prime Minister': ['uk-pm', 'Prime Minister'],
    'Deputy Prime Minister': ['uk-deputy-pm', 'Deputy Prime Minister'],
    'Chancellor of the Exchequer': ['uk-chancellor', 'Chancellor of the Exchequer'],
    'Secretary of State for Foreign and Commonwealth Affairs': [
      'uk-foreign-secretary',
      'Foreign Secretary',
      'Foreign Secretary',
    ],
    'Secretary of State for Foreign, Commonwealth and Development Affairs': [
      'uk-foreign-secretary',
      'Foreign Secretary',
      'Foreign Secretary',
    ],
    'Secretary of State for the Home Department': [
      'uk-home-secretary',
      'Home Secretary',
      'Home Secretary',
    ],
    'Secretary of State for Justice and Lord Chancellor': [
      'uk-justice-secretary',
      'Secretary of State for Justice and Lord Chancellor',
    ],
    'Secretary of State for Health': [
      'uk-health-secretary',
      'Health Secretary',
      'Secretary of State for Health and Social Care',
    ],
    'Secretary of State for Health and Social Care': ['uk-health-secretary', 'Health Secretary'],
    'Secretary of State for Housing, Communities and Local Government': [
      'uk-housing-secretary',
      'Housing Secretary',
    ],
    'Secretary of State for Levelling Up, Housing and Communities': [
      'uk-levelling-up-secretary',
      'Secretary of State for Levelling Up, Housing and Communities',
    ],
    'Secretary of State for Culture, Media and Sport': [
      'uk-culture-secretary',
      'Culture Secretary',
    ],
    'Secretary of State for Culture, Olympics, Media and Sport': [
      'uk-culture-secretary',
      'Culture Secretary',
      'Secretary of State for Culture, Media and Sport',
    ],
    'Secretary of State for Digital, Culture, Media and Sport': [
      'uk-digital-culture-secretary',
      'Secretary of State for Digital, Culture, Media and Sport',
    ],
    'Secretary of State for Work and Pensions': [
      'uk-work-secretary',
      'Work and Pensions Secretary',
    ],
    'Secretary of State for Environment, Food and Rural Affairs': [
      'uk-environment-secretary',
      'Environment Secretary',
    ],
    'Secretary of State for Energy and Climate Change': [
      'uk-energy-secretary',
      'Energy and Climate Change Secretary',
    ],
    'Secretary of State for Energy Security and Net Zero': [
      'uk-net-zero-secretary',
      'Energy Secretary',
    ],
    'Secretary of State for International Trade': [
      'uk-trade-secretary',
      'International Trade Secretary',
    ],
    'Secretary of State for Business and Trade': [
      'uk-business-trade-secretary',
      'Business and Trade Secretary',
    ],
    'Secretary of State for Science, Innovation and Technology': [
      'uk-science-secretary',
      'Science Secretary',
    ],
    'Secretary of State for Defence': ['uk-defence-secretary', 'Defence Secretary'],
    'Secretary of State for Education': ['uk-education-secretary', 'Education Secretary'],
    'Secretary of State for Transport': ['uk-transport-secretary', 'Transport Secretary'],
    'Secretary of State for Northern Ireland': [
      'uk-northern-ireland-secretary',
      'Northern Ireland Secretary',
    ],
    'Secretary of State for Scotland': ['uk-scotland-secretary', 'Scotland Secretary'],
    'Secretary of State for Wales': ['uk-wales-secretary', 'Wales Secretary'],
    'Chief Secretary to the Treasury': ['uk-chief-secretary', 'Chief Secretary to the Treasury'],
    'Chancellor of the Duchy of Lancaster': [
      'uk-duchy-lancaster',
      'Chancellor of the Duchy of Lancaster',
    ],
    'Leader of the House of Commons': ['uk-commons-leader', 'Leader of the House of Commons'],
    'Chief Whip and Parliamentary Secretary to the Treasury': [
      'uk-chief-whip',
      'Government Chief Whip',
      'Chief Whip',
    ],
  };

/** Known only in the cabinet's own rank: ministers of state have held the title too. */
export const KNOWN_SENIOR: typeof KNOWN = {
  'Minister for Women and Equalities': ['uk-women-equalities', 'Minister for Women and Equalities'],
};
