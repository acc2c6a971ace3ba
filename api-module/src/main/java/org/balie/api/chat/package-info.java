/** Visitors' side of the chat: its script and frame, its socket, and requests where none opens. */
package org.balie.api.chat;
