/** The second line on the desk and in the administration. */
package org.balie.web.handover;
