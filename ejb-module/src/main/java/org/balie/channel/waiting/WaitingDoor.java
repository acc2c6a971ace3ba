package org.balie.channel.waiting;

/**
 * What somebody sees who followed the link and has not shown who they are.
 *
 * @param language of the case, as a language tag
 * @param desk in whose name the message was announced
 * @param to where the code goes, all but unrecognisable
 * @param codeSent whether a code is under way that still opens it
 */
public record WaitingDoor(String language, String desk, String to, boolean codeSent) {}
