/** The agents' side of the chat. */
package org.balie.web.chat;
