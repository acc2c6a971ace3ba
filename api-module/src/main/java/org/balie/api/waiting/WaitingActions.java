package org.balie.api.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.balie.api.platform.RestOfBody;
import org.balie.api.waiting.WaitingPages.Around;
import org.balie.channel.waiting.CodeTried;
import org.balie.channel.waiting.NobodySignedIn;
import org.balie.channel.waiting.NothingWaits;
import org.balie.channel.waiting.boundary.ReaderDesk;
import org.balie.channel.waiting.boundary.ReaderFiles;
import org.balie.platform.BalieException;

/** What somebody can do at the page. */
@ApplicationScoped
class WaitingActions {

  @Inject ReaderDesk desk;
  @Inject ReaderFiles files;
  @Inject WaitingPages pages;
  @Inject WaitingCookie cookie;

  /** The words for who gave the code; the door for everybody else. */
  void look(Visitor visitor) throws IOException {
    if (visitor.visit() == null) {
      door(visitor, 200, Said.NOTHING);
      return;
    }
    try {
      thread(visitor, visitor.visit(), 200, Said.NOTHING);
    } catch (NobodySignedIn over) {
      door(visitor, 200, Said.NOTHING);
    }
  }

  private void thread(Visitor visitor, String visit, int status, Said said) throws IOException {
    var thread = desk.read(visitor.path().link(), visit);
    visitor.page(status, pages.thread(thread, around(visitor, thread.language(), said)));
  }

  private void door(Visitor visitor, int status, Said said) throws IOException {
    var door = desk.door(visitor.path().link()).orElseThrow(NothingWaits::new);
    visitor.page(status, pages.door(door, around(visitor, door.language(), said)));
  }

  private static Around around(Visitor visitor, String ofCase, Said said) {
    var language = visitor.language(ofCase);
    return new Around(
        language,
        visitor.base(),
        visitor.link(),
        said.fault(language),
        visitor.news(language),
        said.draft());
  }

  void ask(Visitor visitor) throws IOException {
    var became = desk.ask(visitor.path().link());
    var said = Said.typed(visitor.typed("draft"));
    switch (became) {
      case LATER -> door(visitor, 429, said.refused("waiting.invalid.later"));
      case NOWHERE -> door(visitor, 409, said.refused("waiting.invalid.nowhere"));
      default -> {
        if (said.draft().isEmpty()) {
          visitor.again(null);
        } else {
          door(visitor, 200, said);
        }
      }
    }
  }

  void enter(Visitor visitor) throws IOException {
    var tried = desk.enter(visitor.path().link(), visitor.typed("code"));
    var said = Said.typed(visitor.typed("draft"));
    if (!tried.right()) {
      door(visitor, 403, wrong(tried, said));
      return;
    }
    cookie.set(visitor, tried.visit());
    if (said.draft().isEmpty()) {
      visitor.again(null);
    } else {
      thread(visitor, tried.visit(), 200, said);
    }
  }

  private static Said wrong(CodeTried tried, Said said) {
    return switch (tried.left()) {
      case 0 -> said.refused("waiting.invalid.locked");
      case 1 -> said.refused("waiting.invalid.wrong.last");
      default -> said.refused("waiting.invalid.wrong", tried.left());
    };
  }

  /** What was typed is on the page that says why it was not taken. */
  void answer(Visitor visitor) throws IOException {
    var request = visitor.request();
    var body = RestOfBody.keptOpen(request.getInputStream());
    var link = visitor.path().link();
    var taken = files.answer(link, visitor.visit(), request.getContentType(), body);
    if (taken.refused() == null) {
      visitor.again("answered");
      return;
    }
    RestOfBody.read(request);
    refuse(visitor, taken.refused(), Said.typed(taken.text()));
  }

  private void refuse(Visitor visitor, BalieException why, Said said) throws IOException {
    if (why instanceof NothingWaits) {
      throw why;
    }
    if (why instanceof NobodySignedIn) {
      door(visitor, why.status(), said.refused(why));
      return;
    }
    try {
      thread(visitor, visitor.visit(), why.status(), said.refused(why));
    } catch (NobodySignedIn over) {
      door(visitor, over.status(), said.refused(over));
    }
  }

  void leave(Visitor visitor) throws IOException {
    desk.leave(visitor.visit());
    cookie.set(visitor, "");
    visitor.again("left");
  }

  /** To be saved and not to be shown as a page; at the door for who is not signed in any more. */
  void file(Visitor visitor) throws IOException {
    var path = visitor.path();
    try {
      give(visitor, files.open(path.link(), visitor.visit(), path.file()));
    } catch (NobodySignedIn over) {
      visitor.again(null);
    }
  }

  private static void give(Visitor visitor, ReaderFiles.OpenFile file) throws IOException {
    try (var bytes = file.bytes()) {
      var response = visitor.response();
      response.setContentType(file.mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader(
          "Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      bytes.transferTo(response.getOutputStream());
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
