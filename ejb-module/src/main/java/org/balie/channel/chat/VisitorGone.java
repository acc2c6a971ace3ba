package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** The visitor left and gave no address: nobody would read an answer. */
public class VisitorGone extends BalieException {

  private static final long serialVersionUID = 1L;

  public VisitorGone() {
    super("chat.gone", 409);
  }
}
