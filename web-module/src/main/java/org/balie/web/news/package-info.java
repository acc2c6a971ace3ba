/** The start page: own work, the team's, and what there is to know. */
package org.balie.web.news;
