/** The emergency sign-in: whether it is on, personal accounts, one-time codes. */
package org.balie.emergency;
