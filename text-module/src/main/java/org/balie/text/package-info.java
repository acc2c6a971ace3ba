/**
 * The text of files, taken by a process of its own (ADR 3). Here is what the server has of it; what
 * runs in the process is in {@code reading} and is never loaded by the server.
 */
package org.balie.text;
