/** What each agent has open, on whatever machine: tabs, their order, what is new in them. */
package org.balie.worktab;
