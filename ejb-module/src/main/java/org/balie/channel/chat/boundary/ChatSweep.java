package org.balie.channel.chat.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.control.BlockRepository;
import org.balie.channel.chat.control.ChatRepository;
import org.balie.channel.chat.control.Dialogue;
import org.balie.channel.chat.entity.ChatEntry.What;
import org.balie.platform.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends conversations whose visitor was not heard of for a long time, and forgets those that ended
 * long ago: their tickets have the words. On one node.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class ChatSweep {

  @Inject Leases leases;
  @Inject ChatRepository chats;
  @Inject BlockRepository blocks;
  @Inject Dialogue dialogue;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.chat.silence", defaultValue = "PT15M")
  Duration silence;

  @Inject
  @ConfigProperty(name = "balie.retention.chats", defaultValue = "P30D")
  Duration retention;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void end() {
    if (leases.hold("chat.sweep", Duration.ofSeconds(50))) {
      for (var id : chats.silentSince(clock.instant().minus(silence))) {
        var chat = dialogue.lock(id);
        if (chat.state() != ChatState.ENDED) {
          chat.end(clock.instant());
          dialogue.step(chat, What.event("silent", chat.name()));
        }
      }
    }
  }

  @Schedule(hour = "3", minute = "55", persistent = false)
  void forget() {
    if (leases.hold("chat.retention", Duration.ofMinutes(10))) {
      chats.removeEndedBefore(clock.instant().minus(retention));
      blocks.forgetBefore(clock.instant());
    }
  }
}
