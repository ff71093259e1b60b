/** Posts by the table's words for them, and Wikidata's. */
export const CABINET_POSTS: Readonly<Record<string, readonly [post: string, position: string]>> = {
  'Attorney General': ['us-attorney-general', 'Attorney General'],
  'CEA Chair': ['us-cea-chair', 'Chair of the Council of Economic Advisers'],
  'CIA Director': ['us-cia-director', 'Director of the CIA'],
  'Chief of Staff': ['us-chief-of-staff', 'White House Chief of Staff'],
  'Director of Central Intelligence': ['us-director-central-intelligence', 'none'],
  'Director of National Intelligence': ['us-dni', 'Director of National Intelligence'],
  'EPA Administrator': [
    'us-epa-administrator',
    'Administrator of the Environmental Protection Agency',
  ],
  'OMB Director': ['us-omb-director', 'Director of the Office of Management and Budget'],
  'OSTP Director': ['us-ostp-director', 'none'],
  'SBA Administrator': [
    'us-sba-administrator',
    'Administrator of the Small Business Administration',
  ],
  'Secretary of Agriculture': ['us-secretary-agriculture', 'Secretary of Agriculture'],
  'Secretary of Commerce': ['us-secretary-commerce', 'Secretary of Commerce'],
  'Secretary of Defense': ['us-secretary-defense', 'Secretary of Defence'],
  'Secretary of Education': ['us-secretary-education', 'Secretary of Education'],
  'Secretary of Energy': ['us-secretary-energy', 'Secretary of Energy'],
  'Secretary of Health & Human Services': [
    'us-secretary-health',
    'Secretary of Health and Human Services',
  ],
  'Secretary of Homeland Security': [
    'us-secretary-homeland-security',
    'Secretary of Homeland Security',
  ],
  'Secretary of Housing & Urban Development': [
    'us-secretary-housing',
    'Secretary of Housing and Urban Development',
  ],
  'Secretary of Labor': ['us-secretary-labor', 'Secretary of Labor'],
  'Secretary of State': ['us-secretary-of-state', 'Secretary of State'],
  'Secretary of Transportation': ['us-secretary-transportation', 'Secretary of Transportation'],
  'Secretary of Veterans Affairs': ['us-secretary-veterans', 'Secretary of Veterans Affairs'],
  'Secretary of the Interior': ['us-secretary-interior', 'Secretary of the Interior'],
  'Secretary of the Treasury': ['us-secretary-treasury', 'Secretary of the Treasury'],
  'U.S. Trade Representative': ['us-trade-representative', 'United States Trade Representative'],
  'UN Ambassador': ['us-ambassador-un', 'Ambassador to the United Nations'],
};
