// The stylesheet of what the form shows beside it: the authority’s colours, and the site’s look.
import 'virtual:theme.css';
import './preview.css';
