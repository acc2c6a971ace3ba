package org.balie.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.TreeSet;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.Topdesk;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that is deployed, every dialog and the states of error, in both themes and sizes. */
@Requirement({"D-53", "D-57"})
class AccessibilityE2E {

  @RegisterExtension final Browser browser = new Browser();

  private static final Locator.WaitForOptions PATIENT =
      new Locator.WaitForOptions().setTimeout(40_000);

  private final Customer customer = Customer.anybody();

  @AfterEach
  void heal() {
    Neighbours.heal();
  }

  /** Both screens at once: looking keeps one core busy. */
  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.CONCURRENT)
  void every_page_can_be_used_by_everybody(Look look) {
    var seen = new Inspection(look);
    var emma = Desk.in(browser.person(look::on)).signIn(look.agent(), "/desk?queue=open");
    seen.see(emma, "desk");
    desk(seen, emma);
    chats(seen, emma);
    forms(seen, emma);
    views(seen, emma);
    var locked = "/desk?ticket=" + cards(seen, emma);
    seen.see(Desk.in(browser.person(look::on)).signIn(Person.KARIN, locked), "case, protected");
    waiting(seen, emma, look);
    alone(seen, Desk.in(browser.person(look::on)));
    var anna = Desk.in(browser.person(look::on)).go("/admin/users");
    anna.choose(Person.ANNA);
    anna.page().waitForURL(Desk.address("/admin/users"));
    rest(seen, anna);
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.visited()).as("deployed pages that were seen").containsAll(Views.all());
  }

  private void desk(Inspection seen, Desk emma) {
    var number = customer.asks("Accessible?");
    emma.open(number);
    seen.see(emma, "ticket");
    emma.note("A note").reply("An answer");
    seen.see(emma, "ticket answered");
    palette(seen, emma, number);
    emma.noteTab().click();
    seen.see(emma, "ticket note");
    emma.replyTab().click();
    emma.button("Send e-mail to").click();
    emma.says("Please fill this in.").waitFor();
    seen.see(emma, "ticket refused");
    var anonymous = Api.submitted("{\"text\":\"Nobody\",\"subject\":\"Anonymous\"}");
    Api.processed(anonymous);
    seen.see(emma.open(anonymous), "ticket anonymous");
    place(seen, emma);
    secondLine(seen, emma);
    together(seen, emma);
    seen.see(emma.go("/desk?ticket=B-2020-999999"), "ticket gone");
    seen.see(emma.go("/desk?q=nothingatallhere"), "search empty");
    emma.go("/desk?q=" + customer.email()).main().getByText("Narrow down").click();
    seen.see(emma, "search narrowed");
    quickLog(seen, emma);
    emma.menu().click();
    seen.see(emma, "menu");
  }

  private void chats(Inspection seen, Desk emma) {
    var name = "Visitor " + Customer.mark();
    var chats = Chats.available(emma.go("/chats").ready());
    seen.see(emma, "chats");
    var visitor = Visitor.on(browser.person()).asks(name, "", "Is it accessible?");
    chats.waiting(name).waitFor();
    seen.see(emma, "chats waiting");
    chats.accept(name).answer(name, "We look at it.").note(name, "With axe");
    chats.room(name).locator(".v-chat__over summary").click();
    seen.see(emma, "chats talking");
    visitor.press("End the chat");
    chats.entry(name, "ended the chat").waitFor();
    seen.see(emma, "chats ended");
  }

  /** What agents see of it, and the page of whoever reads it. */
  private void waiting(Inspection seen, Desk emma, Look look) {
    var card = new TwoAddresses();
    emma.open(card.asks("en")).replyTab().click();
    emma.page().getByText("Waiting message", TwoAddresses.WHOLE).click();
    emma.page().getByLabel("Send as a waiting message").waitFor();
    seen.see(emma, "ticket confidential");
    emma.page().getByLabel("Send as a waiting message").check();
    emma.reply("Is it accessible?").message("waiting to be read").waitFor();
    seen.see(emma, "ticket waiting");
    var reader = Reader.of(browser.person(look::on), card.announcement());
    seen.see(reader.page(), "waiting door");
    var code = reader.asks(card.second());
    seen.see(reader.page(), "waiting code");
    reader.types("1");
    seen.see(reader.page(), "waiting wrong code");
    reader.types(code);
    seen.see(reader.page(), "waiting words");
    reader.press("Send the answer");
    seen.see(reader.page(), "waiting refused");
    reader.page().navigate(Reader.unknown());
    seen.see(reader.page(), "waiting gone");
  }

  private static void quickLog(Inspection seen, Desk emma) {
    var keyboard = emma.ready().page().keyboard();
    keyboard.press("q");
    var dialog = emma.page().locator("#quick-log");
    dialog.getByText("Log contact").waitFor();
    seen.see(emma, "quick log");
    keyboard.press("ArrowDown");
    dialog.locator("[role=option]").first().waitFor();
    seen.see(emma, "quick log topics");
    keyboard.press("Escape");
    keyboard.press("Enter");
    dialog.getByText("Choose a topic.").waitFor();
    seen.see(emma, "quick log refused");
    keyboard.type("password");
    keyboard.press("Enter");
    keyboard.press("Enter");
    emma.page().locator("#quick-toast").waitFor();
    seen.see(emma, "quick log said");
    seen.see(emma.go("/log"), "log");
  }

  private static void palette(Inspection seen, Desk emma, String number) {
    emma.page().keyboard().press("Control+k");
    emma.page().locator("#palette-words").fill(number);
    emma.page().getByRole(AriaRole.OPTION).last().waitFor();
    seen.see(emma, "palette");
    emma.page().keyboard().press("Escape");
  }

  private void secondLine(Inspection seen, Desk emma) {
    var number = customer.asks("Second line?");
    var body = "{\"receiver\":\"topdesk\",\"values\":{\"operatorGroup\":\"Facilitair\"}}";
    Api.post("/tickets/" + number + "/handovers", body);
    Topdesk.says(Topdesk.incidentOf(number), "Look behind the door.", true);
    emma.open(number).message("Look behind the door.").waitFor(PATIENT);
    seen.see(emma, "ticket second line");
    var dialog = emma.dialog("Forward");
    dialog.getByLabel("Operator group").waitFor();
    Desk.press(dialog, "Preview");
    dialog.getByText("is missing").waitFor();
    seen.see(emma, "forward preview");
  }

  private void place(Inspection seen, Desk emma) {
    var dialog = emma.open(customer.asks("Where?")).dialog("Say where", "Place");
    dialog.locator("[data-balie-map]").scrollIntoViewIfNeeded();
    dialog.locator("[data-balie-ready=yes]").waitFor();
    seen.see(emma, "ticket place");
    dialog.getByLabel("Latitude").fill("52.1");
    dialog.getByLabel("Longitude").fill("4.3");
    Desk.press(dialog, "Save");
    emma.says("The place is saved.").waitFor();
    seen.see(emma.go("/map?queue=open"), "map");
  }

  private void together(Inspection seen, Desk emma) {
    var into = customer.asks("One of two");
    var one = customer.asks("The other");
    var dialog = emma.open(one).dialog("Merge");
    dialog.getByLabel("Into case").fill(into);
    Desk.press(dialog, "Merge");
    emma.says("The cases are one now.").waitFor();
    emma.open(one).button("Undo the merge").waitFor();
    seen.see(emma, "ticket merged");
  }

  private void forms(Inspection seen, Desk emma) {
    seen.see(emma.go("/new"), "new");
    emma.ready().page().locator("balie-topic input").press("ArrowDown");
    emma.page().locator("[role=option]").first().waitFor();
    seen.see(emma, "new topics");
    emma.button("Save case").click();
    emma.says("Please fill this in.").waitFor();
    seen.see(emma, "new refused");
    emma.page().getByLabel("Subject").fill("Begun");
    emma.page().getByText("Draft saved").first().waitFor();
    seen.see(emma.go("/notices"), "notices");
    seen.see(emma.go("/drafts"), "drafts");
    seen.see(emma.go("/start"), "start");
    seen.see(emma.go("/absence"), "absence");
    seen.see(emma.go("/phrases"), "phrases");
    emma.button("Save").click();
    emma.says("A phrase needs a title").waitFor();
    seen.see(emma, "phrases refused");
    seen.see(emma.go("/no-such-page"), "not found");
  }

  /** Returns the number of a case whose customer nobody may see. */
  private String cards(Inspection seen, Desk emma) {
    var twin = new Customer(customer.name(), Customer.mark() + "@burger.test");
    twin.asks("The same name");
    var number = customer.asks("Card");
    emma.open(number);
    emma.dialog("Add somebody");
    seen.see(emma, "case, somebody added");
    emma.page().keyboard().press("Escape");
    emma.page().getByText("Open card").click();
    emma.heading("Customer card").waitFor();
    seen.see(emma, "customer");
    emma.page().getByLabel("Address or number").fill("12");
    emma.button("Add").first().click();
    emma.says("This cannot be").waitFor();
    seen.see(emma, "customer refused");
    emma.dialog("Merge with another card");
    seen.see(emma, "customer, another card");
    emma.page().keyboard().press("Escape");
    CustomerCardE2E.link(emma, "Compare").click();
    emma.heading("Which card stays?").waitFor();
    seen.see(emma, "customer compared");
    CustomerCardE2E.link(emma, "Cancel").click();
    emma.button("Protect identity").click();
    emma.says("The identity is protected.").waitFor();
    seen.see(emma, "customer protected");
    return number;
  }

  private void views(Inspection seen, Desk emma) {
    var mark = Customer.mark();
    customer.asks("Seen " + mark, "Words");
    var view = ViewPage.of(emma).fresh("").words(mark);
    view.condition("Status");
    view.condition("Last activity").getByRole(AriaRole.COMBOBOX).selectOption("BETWEEN");
    emma.button("Save").first().click();
    emma.says("Give the view a name").waitFor();
    seen.see(emma, "view refused");
    emma.button("Remove condition: Status").click();
    emma.button("Remove condition: Last activity").click();
    view.page().getByLabel("Name").fill("Seen " + mark);
    seen.see(view.save().desk(), "desk of a view");
    var address = "/desk?view=" + view.id();
    seen.see(emma.go(address + "&wide=1"), "desk wide");
    many(seen, emma.go(address));
    seen.see(emma.go("/map?" + address.substring(address.indexOf('?') + 1)), "map without points");
    seen.see(emma.go("/view?id=" + address.substring(address.indexOf('=') + 1)), "view");
    seen.see(emma.go("/views"), "views");
    emma.go(address);
    view.discard();
    seen.see(emma, "view deleted");
  }

  private static void many(Inspection seen, Desk emma) {
    emma.ready().page().getByLabel("Select all on this page").check();
    seen.see(emma, "desk chosen");
    var dialog = emma.dialog("Change…", "Change the selected cases");
    Desk.press(dialog, "Change the cases");
    emma.page().getByText("Changed: 1").waitFor();
    seen.see(emma, "desk changed");
    seen.see(emma.go("/bulk"), "changes");
    emma.page().locator("tbody a").first().click();
    emma.page().waitForURL("**/bulk?id=*");
    seen.see(emma, "change");
  }

  private static void alone(Inspection seen, Desk nobody) {
    seen.see(nobody.go("/signed-out"), "signed out");
    seen.see(nobody.go("/sign-in-trouble?reason=provider-down"), "sign-in trouble");
    var olle = nobody.go("/desk");
    olle.choose(Person.OLLE);
    olle.page().waitForLoadState();
    seen.see(olle, "no role");
  }

  /** Whatever else is deployed: by its own address, or by a link that was seen on the way. */
  private static void rest(Inspection seen, Desk anna) {
    for (var round = 0; round < 2; round++) {
      var left = new TreeSet<>(Views.all());
      left.removeAll(seen.visited());
      for (var view : left) {
        var answer = anna.page().navigate(Desk.address(seen.linkTo(view).orElse(view)));
        if (answer.ok()) {
          seen.see(anna, view);
        }
      }
    }
  }
}
