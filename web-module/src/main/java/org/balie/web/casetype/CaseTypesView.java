package org.balie.web.casetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypeFile;
import org.balie.casetype.CaseTypeSheet;
import org.balie.casetype.boundary.CaseTypeDesk;
import org.balie.platform.InvalidInput;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;

/** The list of the kinds of cases, with what came in a file. */
@Named
@RequestScoped
public class CaseTypesView {

  private static final String HERE = "admin/case-types";
  private static final int LONGEST = 2_000_000;

  @Inject CaseTypeDesk desk;
  @Inject AgentDirectory directory;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private List<CaseTypeSheet> types;
  private Part file;

  public List<CaseTypeSheet> getTypes() {
    if (types == null) {
      types = desk.all();
    }
    return types;
  }

  public String name(CaseType type) {
    return type.name(language.getLocale());
  }

  /** Who works with it; empty for everybody. */
  public String teams(CaseTypeSheet sheet) {
    return sheet.teams().stream()
        .flatMap(id -> directory.team(id).stream())
        .map(TeamCard::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public void offer(String code, boolean offered) {
    if (attempt.to(() -> desk.offer(code, offered), null)) {
      notice.go(HERE, "casetype.done.saved");
    }
  }

  public void raise(String code) {
    desk.raise(code);
    notice.go(HERE, "casetype.done.saved");
  }

  /** Takes in what another Balie gave out: everything or nothing. */
  public void take() {
    if (attempt.to(() -> desk.take(read()), null)) {
      notice.go(HERE, "casetype.done.imported");
    }
  }

  private List<CaseTypeFile.Entry> read() {
    if (file == null || file.getSize() == 0 || file.getSize() > LONGEST) {
      throw new InvalidInput("/file", "casetype.invalid.file");
    }
    try (var bytes = file.getInputStream()) {
      return CaseTypeFile.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
