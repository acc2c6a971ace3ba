package org.balie.web.chat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.balie.channel.chat.boundary.ChatBoard;
import org.balie.channel.chat.boundary.PresenceDesk;

/** What every page of an agent says of the chats. */
@Named("chatCount")
@RequestScoped
public class ChatCountView {

  @Inject ChatBoard board;
  @Inject PresenceDesk presence;

  public int getWaiting() {
    return board.waitingCount();
  }

  public boolean isAvailable() {
    return presence.mine().available();
  }
}
