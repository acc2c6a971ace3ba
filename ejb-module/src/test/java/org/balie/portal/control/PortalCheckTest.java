package org.balie.portal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.portal.PortalSheet;
import org.balie.portal.PortalSheet.Place;
import org.balie.portal.PortalSheet.Way;
import org.balie.portal.PortalSheet.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalCheckTest {

  private static List<String> faults(String name, String address, Way way, boolean personal) {
    var sheet =
        new PortalSheet(
            null,
            Map.of("en", name),
            "",
            way,
            address,
            Map.of("person", "{customer.name}"),
            new When(Place.CASE, null, null),
            personal,
            0);
    var refused = catchThrowableOfType(InvalidInput.class, () -> PortalCheck.check(sheet));
    return refused == null ? List.of() : refused.faults().stream().map(Fault::code).toList();
  }

  @Test
  void an_address_with_a_number_is_kept() {
    assertThat(faults("A", "https://a.test:8443/x/{case.number}?id={case.id}", Way.OPEN, false))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.test/x",
        "javascript:alert({case.number})",
        "file:///etc/passwd",
        "https://{customer.name}/x",
        "https://{case.number}.test/x",
        "https://a.test{case.number}/",
        "https://user:word@a.test/",
        "https://a.test/{case.number",
        "{case.topic}://a.test/"
      })
  void where_it_leads_is_never_up_to_a_case(String address) {
    assertThat(faults("A", address, Way.OPEN, true)).containsExactly("portal.invalid.address");
  }

  @Test
  void personal_data_in_an_address_must_be_allowed() {
    var address = "https://a.test/?q={customer.email}";
    assertThat(faults("A", address, Way.OPEN, false)).containsExactly("portal.invalid.personal");
    assertThat(faults("A", address, Way.POST, false)).containsExactly("portal.invalid.personal");
    assertThat(faults("A", address, Way.OPEN, true)).isEmpty();
  }

  @Test
  void every_fault_is_told_at_once() {
    assertThat(faults(" ", "https://a.test/{what}", Way.OPEN, false))
        .containsExactly("portal.invalid.name", "portal.invalid.place");
  }
}
