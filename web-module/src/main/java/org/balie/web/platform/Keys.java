package org.balie.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * All keys of the desk, in one table: the help shows it, and the scripts of the page read it there.
 * An element of a page that a key presses names the key in {@code data-balie-key}.
 */
@Named
@ApplicationScoped
public class Keys {

  private static final List<Group> ALL =
      List.of(
          new Group(
              "everywhere",
              List.of(
                  new Key("palette", "Ctrl+K"),
                  new Key("new", "n"),
                  new Key("log", "q"),
                  new Key("log-undo", "u"),
                  new Key("log-case", "c"),
                  new Key("search", "/"),
                  new Key("help", "?"),
                  new Key("leave", "Escape"))),
          new Group(
              "list",
              List.of(new Key("next", "j"), new Key("previous", "k"), new Key("mark", "m"))),
          new Group(
              "tabs",
              List.of(
                  new Key(
                      "tab",
                      "1 2 3 4 5 6 7 8 9",
                      "Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 Alt+8 Alt+9"),
                  new Key("tab-next", "l", "Alt+PageDown"),
                  new Key("tab-previous", "h", "Alt+PageUp"),
                  new Key("tab-right", "L", "Alt+Shift+PageDown"),
                  new Key("tab-left", "H", "Alt+Shift+PageUp"),
                  new Key("tab-close", "x", "Alt+W"),
                  new Key("tab-reopen", "X", "Alt+Shift+W"))),
          new Group(
              "case",
              List.of(
                  new Key("reply", "r"),
                  new Key("note", "i"),
                  new Key("phrase", ";"),
                  new Key("send", "Ctrl+Enter"),
                  new Key("resolve", "e"),
                  new Key("status", "s"),
                  new Key("assign", "a"),
                  new Key("forward", "f"),
                  new Key("priority", "p"),
                  new Key("describe", "t"),
                  new Key("watch", "w"),
                  new Key("link", "o"))));

  /** Keys that belong together. */
  public record Group(String name, List<Key> keys) {}

  /**
   * What somebody can press for one action; more than one key, such as the digits, does the action
   * in as many ways.
   */
  public record Key(String act, List<String> ways) {

    Key(String act, String... ways) {
      this(act, Arrays.asList(ways));
    }

    /** All of them, for the scripts. */
    public String getPresses() {
      return String.join(" ", ways);
    }

    /** Each way as it is printed on the keys: of several keys the first and the last. */
    public List<String> getShown() {
      return ways.stream().map(Key::printed).toList();
    }

    private static String printed(String way) {
      var keys = way.split(" ", -1);
      var first = print(keys[0]);
      return keys.length == 1 ? first : first + " – " + print(keys[keys.length - 1]);
    }

    private static String print(String key) {
      var capital = key.length() == 1 && Character.isUpperCase(key.charAt(0));
      return (capital ? "Shift+" + key : key)
          .replace("Page", "Page ")
          .replace("Escape", "Esc")
          .replace("+", " + ");
    }
  }

  public List<Group> getAll() {
    return ALL;
  }
}
