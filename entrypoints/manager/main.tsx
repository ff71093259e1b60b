import { render } from 'preact';
import '../../components/card/card.css';
import { ManagerApp } from '../../components/manager/ManagerApp';
import { applyLook } from '../../components/parts/apply-look';
import { translate } from '../../utils/messaging/translate';
import { followSettings } from '../../utils/settings/follow-settings';
import { managerServices } from './services';
import './page.css';

const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.title = translate('manager_title');

const dress = () => applyLook(document.documentElement, { theme: settings.now().theme });
const settings = followSettings(dress);
void settings.read.then(() => {
  dress();
  if (root) render(<ManagerApp services={managerServices(settings.now)} />, root);
});
