package org.balie.channel.chat;

import java.util.UUID;

/** Something of a conversation is different now. Carries its id only. */
public record ChatChanged(UUID conversation) {}
