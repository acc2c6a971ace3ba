/** Where certificates of people are looked up by their addresses. */
package org.balie.channel.email.directory;
