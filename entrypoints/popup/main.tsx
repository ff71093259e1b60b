import { render } from 'preact';
import '../../components/card/card.css';
import { PopupApp } from '../../components/popup/PopupApp';
import { translate } from '../../utils/messaging/translate';
import { popupServices } from './services';
import './page.css';

const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.title = translate('extension_name');
if (root) render(<PopupApp services={popupServices()} />, root);
