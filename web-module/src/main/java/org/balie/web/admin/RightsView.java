package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.balie.agent.UserCard;
import org.balie.platform.Roles;
import org.balie.rights.KeptCases;
import org.balie.rights.PersonRights;
import org.balie.rights.RightsMatrix;
import org.balie.rights.RoleArea;
import org.balie.rights.boundary.RightsDesk;
import org.balie.web.platform.Language;
import org.omnifaces.cdi.Param;

/** Who may do and see what. */
@Named
@RequestScoped
public class RightsView {

  @Inject @Param String find;
  @Inject RightsDesk desk;
  @Inject Paging paging;
  @Inject Language language;

  private RightsMatrix matrix;
  private List<PersonRights> found;
  private List<RoleArea> areas;

  private RightsMatrix matrix() {
    if (matrix == null) {
      matrix = desk.matrix(language.getLocale());
    }
    return matrix;
  }

  private List<PersonRights> found() {
    if (found == null) {
      var words = find == null ? "" : find.strip().toLowerCase(Locale.ROOT);
      found = matrix().people().stream().filter(p -> matches(p.person(), words)).toList();
    }
    return found;
  }

  private static boolean matches(UserCard person, String words) {
    return (person.name() + " " + person.email()).toLowerCase(Locale.ROOT).contains(words);
  }

  public List<PersonRights> getPeople() {
    return found().stream().skip(paging.first()).limit(Paging.SIZE).toList();
  }

  public long getCount() {
    return found().size();
  }

  public List<KeptCases> getKept() {
    return matrix().kept();
  }

  public List<RoleArea> getAreas() {
    if (areas == null) {
      areas = desk.roles();
    }
    return areas;
  }

  public List<String> getRoles() {
    return Roles.OF_PEOPLE;
  }

  public String joined(List<String> names) {
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  public String getFind() {
    return find;
  }
}
