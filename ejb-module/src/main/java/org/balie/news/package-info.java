/** News and work instructions for agents, and who has read them. */
package org.balie.news;
