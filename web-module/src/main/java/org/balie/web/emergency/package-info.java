/** The emergency sign-in on the screen: the way in, one's own account, the banner. */
package org.balie.web.emergency;
