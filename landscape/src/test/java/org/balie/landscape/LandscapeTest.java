package org.balie.landscape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LandscapeTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  @Test
  void it_is_healthy_when_every_part_listens() throws Exception {
    var answer = LANDSCAPE.send("GET", "/health", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"oidc\":\"UP\"", "\"mail\":\"UP\"", "\"clam\":\"UP\"");
  }

  @Test
  void the_start_page_shows_every_neighbour_and_the_state_of_its_switches() throws Exception {
    LANDSCAPE.switchOn("mail", "imap-down");
    var page = LANDSCAPE.send("GET", "/", "");

    assertThat(page.body())
        .contains("id=\"library\"", "id=\"oidc\"", "id=\"mail\"", "id=\"clam\"")
        .containsPattern("aria-pressed=\"true\" title=\"IMAP port closed");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void a_button_moves_its_switch() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(LANDSCAPE.url() + "/control/clam/faults"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("fault=error&on=true"))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(LANDSCAPE.control("GET", "/control/clam/faults", "").at("/faults/0").asText())
        .isEqualTo("error");
  }

  @Test
  void json_is_taken_whatever_it_is_called() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(LANDSCAPE.url() + "/control/clam/faults"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("{\"faults\":[\"error\"]}"))
            .build();

    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("\"faults\":[\"error\"]");
  }

  @Test
  void other_web_sites_can_not_move_switches() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(LANDSCAPE.url() + "/control/oidc/faults"))
            .header("Sec-Fetch-Site", "cross-site")
            .build();

    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_port_that_is_not_a_number_is_named() {
    var settings = new Settings(name -> Optional.of("eighty"));

    assertThatThrownBy(() -> new Landscape(settings, Clock.systemUTC()))
        .hasMessageContaining("OIDC_PORT");
  }

  @Test
  void no_code_of_the_product_is_used() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.balie.landscape");
    var product =
        DescribedPredicate.<JavaClass>describe(
            "code of the product",
            type ->
                type.getPackageName().startsWith("org.balie")
                    && !type.getPackageName().startsWith("org.balie.landscape"));

    noClasses().should().dependOnClassesThat(product).check(classes);
  }
}
