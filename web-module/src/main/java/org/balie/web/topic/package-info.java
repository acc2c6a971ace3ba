/** Topics in forms and in the administration. */
package org.balie.web.topic;
