/** Contact forms of websites: applications submit them through the API. */
package org.balie.channel.webform;
