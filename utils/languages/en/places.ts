import type { Words } from '../language';

/** Countries, states and cities that are also family names. */
export const places: Words = `afghanistan albania algeria andorra angola argentina armenia australia austria bahrain bangladesh
  barbados belarus belgium belize benin bolivia bosnia botswana brazil britain brunei bulgaria burma
  cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark dominica ecuador
  egypt england estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece
  grenada guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon
  lesotho liberia libya lithuania luxembourg macedonia malawi malaysia mali malta mexico moldova monaco
  mongolia montenegro morocco mozambique namibia nepal netherlands nicaragua niger nigeria norway oman
  pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
  samoa scotland senegal serbia seychelles sierra singapore slovakia slovenia somalia spain sudan
  sweden switzerland syria taiwan tanzania thailand togo tonga tunisia turkey uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  london paris berlin rome madrid vienna athens moscow dublin lincoln houston dallas austin denver
  cleveland columbus jackson madison charlotte orlando phoenix boston chester lancaster york durham
  wellington sydney melbourne perth darwin victoria kingston hamilton santiago lima milan florence
  geneva hamburg odessa stuttgart bristol preston derby lincoln burton sutton`;
