import { render } from 'preact';
import '../../components/card/card.css';
import '../../utils/page/marks/mark-lines.css';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { interfaceDirection, translate } from '../../utils/messaging/translate';
import { runLiveSample } from './live-sample';
import { welcomeServices } from './services';
import './page.css';

const root = document.getElementById('root');
document.documentElement.lang = translate('extension_language');
document.documentElement.dir = interfaceDirection();
document.title = translate('welcome_document');
if (root) {
  render(<WelcomePage services={welcomeServices()} />, root);
  runLiveSample();
}
