import { render } from 'preact';
import '../../components/card/card.css';
import { ManagerApp } from '../../components/manager/ManagerApp';
import { translate } from '../../utils/messaging/translate';
import { managerServices } from './services';
import './page.css';

const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.title = translate('manager_title');
if (root) render(<ManagerApp services={managerServices()} />, root);
