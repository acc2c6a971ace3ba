/**
 * Chat with visitors of websites. Nothing is kept in connections: what was said are rows, and
 * whoever shows a conversation is told that there are new ones.
 */
package org.balie.channel.chat;
