package org.balie.channel.chat.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.balie.channel.chat.control.DatabaseChatSignals;

/** Looks every second, on every node, for conversations that another node changed. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class ChatPulse {

  @Inject DatabaseChatSignals signals;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    signals.look();
  }
}
