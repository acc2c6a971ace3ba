package org.balie.web.topic;

import static org.balie.web.platform.Asked.id;
import static org.balie.web.platform.Asked.text;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.platform.Roles;
import org.balie.topic.Topic;
import org.balie.topic.TopicTree;
import org.balie.topic.Topics;
import org.balie.topic.boundary.FavouriteDesk;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;
import org.balie.web.platform.Me;

/**
 * Answers {@code picker.js}: topics by words, a level of the tree, and the star of a topic. What is
 * looked for is posted, because addresses are logged.
 */
@WebServlet({"/topics/find", "/topics/star"})
@ServletSecurity(
    @HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD, Roles.ADMINISTRATOR}))
public class TopicsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  @Inject transient Topics topics;
  @Inject transient FavouriteDesk favourites;
  @Inject transient Language language;
  @Inject transient Me me;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonAnswer.write(response, language.getLocale(), () -> answer(request));
  }

  private JsonObject answer(HttpServletRequest request) {
    return request.getServletPath().endsWith("/star")
        ? star(id(request, "topic"), "true".equals(text(request, "on")))
        : found(request);
  }

  private JsonObject star(UUID topic, boolean on) {
    if (on) {
      favourites.star(topic);
    } else {
      favourites.unstar(topic);
    }
    return JsonValue.EMPTY_JSON_OBJECT;
  }

  private JsonObject found(HttpServletRequest request) {
    var tree = topics.tree();
    var words = text(request, "words");
    var below = text(request, "below");
    var level = below.isEmpty() ? null : tree.topic(UUID.fromString(below)).orElse(null);
    return words.isBlank()
        ? level(tree, level)
        : list(tree, tree.finder().find(words, language.getLocale(), MOST), false).build();
  }

  private JsonObject level(TopicTree tree, Topic level) {
    var here = tree.below(level == null ? null : level.id());
    var answer = list(tree, here.stream().filter(tree::usable).toList(), true);
    if (level != null) {
      answer
          .add("here", level.name(language.getLocale()))
          .add("up", level.parent() == null ? "" : level.parent().toString());
    }
    return answer.build();
  }

  private JsonObjectBuilder list(TopicTree tree, List<Topic> found, boolean oneLevel) {
    var starred = starred();
    var list = Json.createArrayBuilder();
    for (var topic : found) {
      var trail = tree.trail(topic, language.getLocale());
      list.add(
          Json.createObjectBuilder()
              .add("id", topic.id().toString())
              .add("name", oneLevel ? topic.name(language.getLocale()) : trail)
              .add("trail", trail)
              .add("below", tree.below(topic.id()).stream().filter(tree::usable).count())
              .add("starred", starred.contains(topic.id())));
    }
    return Json.createObjectBuilder().add("topics", list);
  }

  private Set<UUID> starred() {
    return me.isAgent()
        ? favourites.own().stream().map(s -> s.topic().id()).collect(Collectors.toSet())
        : Set.of();
  }
}
