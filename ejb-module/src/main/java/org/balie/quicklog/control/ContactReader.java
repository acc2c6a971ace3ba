package org.balie.quicklog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.quicklog.boundary.QuickEntry;
import org.balie.quicklog.entity.LoggedContact.What;
import org.balie.topic.Topics;

/** Makes of what an agent typed what is kept. */
@ApplicationScoped
public class ContactReader {

  /** Over which a contact can come that is answered at once, in the order they are offered. */
  public static final List<String> CHANNELS =
      List.of("phone", "counter", "chat", "email", "social", "letter");

  private static final int LONGEST_NOTE = 2_000;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");

  @Inject Topics topics;
  @Inject AgentDirectory directory;
  @Inject CustomerCards customers;

  /**
   * Checks it and finds its customer.
   *
   * @param kept topic that it has already: a deprecated one may stay
   */
  public What read(QuickEntry entry, UUID agent, UUID kept) {
    check(entry, kept);
    var note = entry.note() == null || entry.note().isBlank() ? null : entry.note().strip();
    return new What(
        entry.topic(),
        entry.channel(),
        entry.result(),
        note,
        customer(entry),
        team(entry.topic(), agent));
  }

  private void check(QuickEntry entry, UUID kept) {
    var faults = new ArrayList<Fault>();
    if (entry.topic() == null) {
      faults.add(Fault.of("/topic", "quicklog.invalid.topic-needed"));
    } else if (!entry.topic().equals(kept) && !topics.tree().offers(entry.topic())) {
      faults.add(Fault.of("/topic", "topic.invalid.choice"));
    }
    if (entry.channel() == null || !CHANNELS.contains(entry.channel())) {
      faults.add(Fault.of("/channel", "platform.invalid.choice"));
    }
    if (entry.result() == null) {
      faults.add(Fault.of("/result", "platform.invalid.choice"));
    }
    if (entry.note() != null && entry.note().length() > LONGEST_NOTE) {
      faults.add(Fault.of("/note", "platform.invalid.too-long", LONGEST_NOTE));
    }
    if (given(entry.customer()) && contact(entry.customer()).anonymous()) {
      faults.add(Fault.of("/customer", "quicklog.invalid.customer"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private UUID customer(QuickEntry entry) {
    if (!given(entry.customer())) {
      return null;
    }
    var card =
        customers
            .matchOrMake(contact(entry.customer()), entry.language())
            .flatMap(customers::card)
            .filter(c -> !c.emails().isEmpty() || !c.phones().isEmpty());
    return card.map(CustomerCard::id)
        .orElseThrow(() -> new InvalidInput("/customer", "quicklog.invalid.customer"));
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  private static Contact contact(String written) {
    var text = written.strip();
    if (EMAIL.matcher(text).matches()) {
      return new Contact(null, text, null);
    }
    return PHONE.matcher(text).matches() ? new Contact(null, null, text) : Contact.ANONYMOUS;
  }

  /** The agent's team that the topic belongs to, else the first of the agent's teams. */
  private UUID team(UUID topic, UUID agent) {
    var own = directory.teamsOf(agent);
    var tree = topics.tree();
    return tree.topic(topic)
        .flatMap(tree::team)
        .filter(own::contains)
        .orElseGet(
            () ->
                directory.teams().stream()
                    .map(TeamCard::id)
                    .filter(own::contains)
                    .findFirst()
                    .orElse(null));
  }
}
