/** When somebody is away, and who stands in for them. */
package org.balie.web.absence;
