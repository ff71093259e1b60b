import { render } from 'preact';
import '../../components/card/card.css';
import { applyLook } from '../../components/parts/apply-look';
import { PopupApp } from '../../components/popup/PopupApp';
import { translate } from '../../utils/messaging/translate';
import { followSettings } from '../../utils/settings/follow-settings';
import { activeTab, popupServices } from './services';
import './page.css';

const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.title = translate('extension_name');

// Asked before anything is waited for: another tab may be in front by then.
const tab = activeTab();
const dress = () => applyLook(document.documentElement, settings.now());
const settings = followSettings(dress);
void settings.read.then(() => {
  dress();
  if (root) render(<PopupApp services={popupServices(settings.now, tab)} />, root);
});
